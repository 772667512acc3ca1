package io.dateline.decode.html;

import io.dateline.decode.item.Html;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes elements as HTML on one line, white space as one blank: a printer that puts lines in order costs as much as parsing. */
final class PlainHtml implements NodeVisitor {
    /** Elements without an end tag. */
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    private final StringBuilder html;
    private int preformatted;

    private PlainHtml(StringBuilder html) {
        this.html = html;
    }

    static void write(Element element, StringBuilder html) {
        element.traverse(new PlainHtml(html));
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            String written = text.getWholeText();
            Html.escape(preformatted > 0 ? written : collapsed(written), html);
        } else if (node instanceof Element element) {
            preformatted += element.normalName().equals("pre") ? 1 : 0;
            html.append('<').append(element.tagName());
            if (element.attributesSize() > 0) {
                element.attributes().forEach(this::attribute);
            }
            html.append('>');
        }
    }

    private void attribute(Attribute attribute) {
        html.append(' ').append(attribute.getKey()).append("=\"");
        Html.escape(attribute.getValue(), html);
        html.append('"');
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
            if (!VOID.contains(element.normalName())) {
                html.append("</").append(element.tagName()).append('>');
            }
        }
    }

    private static String collapsed(String text) {
        StringBuilder line = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = isSpace(c);
            boolean isDropped = isSpace && i > 0 && isSpace(text.charAt(i - 1));
            if (line == null && (isDropped || (isSpace && c != ' '))) {
                line = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (line != null && !isDropped) {
                line.append(isSpace ? ' ' : c);
            }
        }
        return line == null ? text : line.toString();
    }

    /** White space of HTML. */
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
