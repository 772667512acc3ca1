package io.dateline.decode.iptc;

import io.dateline.article.Media;
import io.dateline.article.Media.Rendition;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Html;
import io.dateline.decode.xml.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** NITF's body content as HTML: its paragraphs, headings, lists and tables; pictures and their captions are set apart. */
final class NitfBody {
    /** NITF's elements that have one of HTML's meaning by another name. */
    private static final Map<String, String> AS_HTML = Map.of("hl1", "h2", "hl2", "h3", "bq", "blockquote");

    /** Elements that mean in HTML what they mean here; whatever is in them is HTML too. */
    private static final Set<String> HTML =
            Set.of("p", "ul", "ol", "dl", "table", "pre", "br", "blockquote", "h1", "h2", "h3", "h4");

    /** Not copy: what points at a file, says something to machines or stands below the text. */
    private static final Set<String> LEFT_OUT = Set.of("media-reference", "media-metadata", "hr", "fn", "custom-table");

    private final Draft draft;
    private final StringBuilder html = new StringBuilder();

    private NitfBody(Draft draft) {
        this.draft = draft;
    }

    /** The content as HTML; its files go to the draft. */
    static String html(Element content, Draft draft) {
        NitfBody body = new NitfBody(draft);
        body.inside(content);
        return body.html.toString();
    }

    private void inside(Element block) {
        StringBuilder loose = new StringBuilder();
        for (Object node : block.nodes()) {
            if (node instanceof Element element && isBlock(element)) {
                paragraph(loose);
                element(element);
            } else if (node instanceof Element inline) {
                loose.append(Html.escape(inline.text()));
            } else {
                loose.append(Html.escape((String) node));
            }
        }
        paragraph(loose);
    }

    private static boolean isBlock(Element element) {
        String name = element.name();
        return HTML.contains(name)
                || AS_HTML.containsKey(name)
                || LEFT_OUT.contains(name)
                || List.of("block", "media", "note", "nitf-table", "body.content", "content")
                        .contains(name);
    }

    /** Copy that stands in no element: its lines are paragraphs, as an indent or an empty line shows. */
    private void paragraph(StringBuilder loose) {
        if (!loose.toString().isBlank()) {
            for (String line : loose.toString().split("\n(?=\\s)", -1)) {
                tag("p", line);
            }
        }
        loose.setLength(0);
    }

    private void tag(String name, String inner) {
        if (!inner.isBlank()) {
            html.append('<')
                    .append(name)
                    .append('>')
                    .append(inner)
                    .append("</")
                    .append(name)
                    .append('>');
        }
    }

    private void element(Element element) {
        String name = element.name();
        if (AS_HTML.containsKey(name)) {
            tag(AS_HTML.get(name), element.innerHtml());
        } else if (name.equals("p") || HTML.contains(name)) {
            tag(name, element.innerHtml());
        } else if (name.equals("media")) {
            draft.media(media(element));
        } else if (name.equals("nitf-table")) {
            element.children("table").forEach(table -> tag("table", table.innerHtml()));
        } else if (!LEFT_OUT.contains(name)) {
            inside(element);
        }
    }

    /** A picture or another file, by its references; null members where NITF says nothing. */
    static Media media(Element media) {
        List<Rendition> renditions = new ArrayList<>();
        for (Element file : media.children("media-reference")) {
            String source =
                    file.attribute("source") == null ? file.attribute("data-location") : file.attribute("source");
            if (source != null && !source.isBlank()) {
                renditions.add(new Rendition(
                        file.attribute("name"),
                        source,
                        file.attribute("mime-type"),
                        Numbers.positive(file.attribute("width")),
                        Numbers.positive(file.attribute("height"))));
            }
        }
        return new Media(
                type(media.attribute("media-type")),
                null,
                null,
                line(media.childText("media-caption")),
                line(media.childText("media-producer")),
                renditions);
    }

    private static String type(@Nullable String mediaType) {
        if (mediaType == null) {
            return "other";
        }
        return switch (mediaType) {
            case "image" -> "picture";
            case "video", "audio" -> mediaType;
            default -> "other";
        };
    }

    private static @Nullable String line(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
