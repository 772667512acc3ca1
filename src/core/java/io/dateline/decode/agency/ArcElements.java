package io.dateline.decode.agency;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.article.Media;
import io.dateline.article.Media.Rendition;
import io.dateline.article.RawItem.Field;
import io.dateline.decode.item.Draft;
import io.dateline.decode.json.Members;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content elements of an ANS story as HTML. Text elements hold HTML already; files become media; what points at other
 * content, such as an embedded post, is left out. The nesting is bounded by that of the JSON.
 */
final class ArcElements {
    private final Draft draft;
    private final StringBuilder html = new StringBuilder();

    private ArcElements(Draft draft) {
        this.draft = draft;
    }

    static String html(List<Members> elements, Draft draft) {
        ArcElements content = new ArcElements(draft);
        elements.forEach(content::element);
        return content.html.toString();
    }

    private void element(Members element) {
        String type = String.valueOf(element.text("type"));
        switch (type) {
            case "text" -> tag("p", element.text("content"));
            case "header" -> tag("h" + level(element), element.text("content"));
            case "raw_html" -> html.append(or(element.text("content")));
            case "list" -> list(element);
            case "quote" -> quote(element);
            case "table" -> table(element);
            case "correction" -> correction(element);
            case "image", "video", "audio", "gallery" -> file(element, draft);
            case "element_group" -> element.objects("contentelements").forEach(this::element);
            default -> {}
        }
    }

    private static int level(Members header) {
        JsonNode level = header.get("level");
        int number = level == null ? 2 : level.asInt(2);
        return Math.max(1, Math.min(6, number));
    }

    private void list(Members list) {
        String name = "ordered".equals(list.text("listtype")) ? "ol" : "ul";
        html.append('<').append(name).append('>');
        for (Members item : list.objects("items")) {
            html.append("<li>");
            if ("list".equals(item.text("type"))) {
                list(item);
            } else {
                html.append(or(item.text("content")));
            }
            html.append("</li>");
        }
        html.append("</").append(name).append('>');
    }

    /** A pull quote repeats the copy; others are part of it, with who said it. */
    private void quote(Members quote) {
        if (!"pullquote".equals(quote.text("subtype"))) {
            html.append("<blockquote>");
            quote.objects("contentelements").forEach(this::element);
            tag("p", quote.object("citation").text("content"));
            html.append("</blockquote>");
        }
    }

    private void table(Members table) {
        html.append("<table>");
        row("th", table.get("header"));
        JsonNode rows = table.get("rows");
        for (JsonNode row : rows == null ? List.<JsonNode>of() : rows) {
            row("td", row);
        }
        html.append("</table>");
    }

    private void row(String name, @Nullable JsonNode cells) {
        html.append("<tr>");
        for (JsonNode cell : cells == null ? List.<JsonNode>of() : cells) {
            String content = cell.isObject() ? new Members(cell).text("content") : cell.asText();
            html.append('<')
                    .append(name)
                    .append('>')
                    .append(or(content))
                    .append("</")
                    .append(name)
                    .append('>');
        }
        html.append("</tr>");
    }

    /** A note for readers about a mistake, which the story's events say as a correction. */
    private void correction(Members correction) {
        draft.signal("sig:correction").set(Field.ED_NOTE, correction.text("text", "content"));
    }

    /** A picture, a video or each picture of a gallery. */
    static void file(Members file, Draft draft) {
        if ("gallery".equals(file.text("type"))) {
            file.objects("contentelements").forEach(one -> file(one, draft));
            return;
        }
        String type = String.valueOf(file.text("type"));
        String href = file.text("url");
        List<Rendition> renditions = new ArrayList<>();
        if (href != null) {
            renditions.add(
                    new Rendition(null, href, file.text("mimetype"), pixels(file, "width"), pixels(file, "height")));
        }
        String credit = String.join(", ", file.object("credits").names("by"));
        if (type.equals("image") || type.equals("video") || type.equals("audio")) {
            draft.media(new Media(
                    type.equals("image") ? "picture" : type,
                    file.text("id"),
                    file.object("headlines").text("basic"),
                    file.text("caption", "subtitle"),
                    credit.isEmpty() ? null : credit,
                    renditions));
        }
    }

    private static @Nullable Integer pixels(Members file, String name) {
        JsonNode value = file.get(name);
        return value != null && value.asInt() > 0 ? Integer.valueOf(value.asInt()) : null;
    }

    private void tag(String name, @Nullable String inner) {
        if (inner != null) {
            html.append('<')
                    .append(name)
                    .append('>')
                    .append(inner)
                    .append("</")
                    .append(name)
                    .append('>');
        }
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
