package io.dateline.evaluate.corpus;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads TimeML: the text of TEXT without tags, its TIMEX3 elements, and the creation time in DCT. */
final class TimeMl implements Form.Source {
    private static final List<String> ATTRIBUTES = List.of("type", "value", "mod", "quant", "freq");

    @Override
    public List<Document> read(Path from, Settings settings) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (Path file : CorpusFiles.below(from, ".tml")) {
            documents.add(
                    Document.of(row(CorpusFiles.name(file, ".tml"), CorpusFiles.text(file, StandardCharsets.UTF_8))));
        }
        return documents;
    }

    private static ObjectNode row(String id, String xml) {
        org.jsoup.nodes.Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        document.outputSettings(new OutputSettings().prettyPrint(false));
        StringBuilder text = new StringBuilder();
        List<Marked> times = new ArrayList<>();
        Element body = document.selectFirst("TEXT");
        if (body != null) {
            collect(body, text, times);
        }
        ObjectNode row = Rows.row(id);
        Element created = document.selectFirst("DCT TIMEX3");
        row.put("dct", created == null ? "" : created.attr("value"));
        Element title = document.selectFirst("TITLE");
        row.put("title", title == null ? "" : title.wholeText().strip());
        int skipped = leadingBlankLines(text);
        String shown = text.substring(skipped).stripTrailing();
        row.put("text", shown);
        times(row.putArray("times"), new Offsets(shown), times, skipped);
        return row;
    }

    private record Marked(Element timex, int start, int end) {}

    private static void collect(Node node, StringBuilder text, List<Marked> times) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode words) {
                text.append(words.getWholeText());
            } else {
                int start = text.length();
                collect(child, text, times);
                if (child instanceof Element element && element.tagName().equals("TIMEX3")) {
                    times.add(new Marked(element, start, text.length()));
                }
            }
        }
    }

    private static int leadingBlankLines(StringBuilder text) {
        int first = 0;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return text.lastIndexOf("\n", first) + 1;
    }

    private static void times(ArrayNode rows, Offsets offsets, List<Marked> times, int skipped) {
        for (Marked time : times) {
            ObjectNode row = offsets.span(rows.addObject(), time.start() - skipped, time.end() - skipped);
            for (String attribute : ATTRIBUTES) {
                if (time.timex().hasAttr(attribute)) {
                    row.put(attribute, time.timex().attr(attribute));
                }
            }
        }
    }
}
