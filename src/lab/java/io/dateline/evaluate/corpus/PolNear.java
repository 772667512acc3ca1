package io.dateline.evaluate.corpus;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.evaluate.QuotationMarks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads PolNeAR: {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann} in brat's standoff form; of several
 * annotators the first by name. An attribution without content is left out.
 */
final class PolNear implements Form.Source {
    private static final String ANNOTATIONS = ".ann";

    /** A marked text of one or more parts, in code points as brat counts them. */
    private record Stretch(List<int[]> parts) {
        int start() {
            return parts.get(0)[0];
        }

        int end() {
            return parts.get(parts.size() - 1)[1];
        }
    }

    @Override
    public List<Document> read(Path from, Settings settings) throws IOException {
        Map<String, Path> first = new TreeMap<>();
        for (Path file : CorpusFiles.below(from.resolve("attributions"), ANNOTATIONS)) {
            String name = CorpusFiles.name(file, ANNOTATIONS);
            first.putIfAbsent(name.substring(0, name.lastIndexOf('_')), file);
        }
        List<Document> documents = new ArrayList<>();
        for (Map.Entry<String, Path> article : first.entrySet()) {
            String text =
                    CorpusFiles.text(from.resolve("text").resolve(article.getKey() + ".txt"), StandardCharsets.UTF_8);
            String annotations = CorpusFiles.text(article.getValue(), StandardCharsets.UTF_8);
            documents.add(Document.of(row(article.getKey(), text, annotations)));
        }
        return documents;
    }

    private static ObjectNode row(String id, String text, String annotations) {
        ObjectNode row = Rows.row(id).put("text", text);
        ArrayNode quotes = row.putArray("quotes");
        Map<String, Stretch> stretches = new TreeMap<>();
        for (String line : annotations.lines().toList()) {
            if (line.startsWith("T")) {
                String[] cells = line.split("\t", 3);
                stretches.put(cells[0], stretch(cells[1].substring(cells[1].indexOf(' ') + 1)));
            }
        }
        annotations.lines().filter(line -> line.startsWith("E")).forEach(line -> quote(quotes, text, stretches, line));
        return row;
    }

    /** {@code 3 9;12 20}. */
    private static Stretch stretch(String spans) {
        List<int[]> parts = new ArrayList<>();
        for (String span : spans.split(";", -1)) {
            int space = span.indexOf(' ');
            parts.add(new int[] {Integer.parseInt(span.substring(0, space)), Integer.parseInt(span.substring(space + 1))
            });
        }
        return new Stretch(parts);
    }

    /** {@code E1 TAB Attribution:T4 Content:T3 Cue:T2 Source:T1}. */
    private static void quote(ArrayNode quotes, String text, Map<String, Stretch> stretches, String line) {
        Map<String, Stretch> roles = new TreeMap<>();
        for (String role : line.substring(line.indexOf('\t') + 1).split(" ", -1)) {
            int colon = role.indexOf(':');
            Stretch stretch = colon < 0 ? null : stretches.get(role.substring(colon + 1));
            if (stretch != null) {
                roles.putIfAbsent(role.substring(0, colon), stretch);
            }
        }
        Stretch content = roles.get("Content");
        if (content == null) {
            return;
        }
        ObjectNode quote = span(quotes.addObject(), text, content);
        if (content.parts().size() > 1) {
            ArrayNode parts = quote.putArray("parts");
            content.parts().forEach(part -> parts.addArray().add(part[0]).add(part[1]));
        }
        quote.put(
                "kind",
                QuotationMarks.kind(content.parts().stream()
                        .map(part -> words(text, part[0], part[1]))
                        .toList()));
        for (Map.Entry<String, String> role :
                Map.of("speaker", "Source", "cue", "Cue").entrySet()) {
            Stretch stretch = roles.get(role.getValue());
            if (stretch != null) {
                span(quote.putObject(role.getKey()), text, stretch);
            }
        }
    }

    private static ObjectNode span(ObjectNode object, String text, Stretch stretch) {
        return object.put("start", stretch.start())
                .put("end", stretch.end())
                .put("text", words(text, stretch.start(), stretch.end()));
    }

    private static String words(String text, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }
}
