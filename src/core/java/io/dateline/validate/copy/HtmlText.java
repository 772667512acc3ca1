package io.dateline.validate.copy;

import io.dateline.article.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Turns HTML into paragraphs. A block element or a line break begins a new paragraph, a row of a data table is one
 * paragraph, and captions of figures are kept apart. The tree is walked without recursion, so that deep nesting cannot
 * overflow the stack.
 */
final class HtmlText implements NodeFilter {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "blockquote",
            "pre",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "br",
            "table",
            "tr",
            "figure",
            "address",
            "body",
            "center",
            "form",
            "fieldset",
            "hl1",
            "hl2",
            "caption");
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "head",
            "title",
            "select",
            "button",
            "textarea",
            "audio",
            "video",
            "map");

    /** Longest caption: agencies' picture captions have up to some 600 characters. */
    static final int MAX_CAPTION = 1000;

    /** A cell with more text than this is part of a page's layout, not of a table of data. */
    static final int MAX_CELL = 150;

    /** Tables set apart from one item; a report of results has some dozens. Further ones are read as text. */
    static final int MAX_TABLES = 100;

    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> captions = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private boolean hasWords;

    private HtmlText() {}

    /** The text, paragraph by paragraph, and the captions found in it. */
    record Parts(List<String> paragraphs, List<String> captions, List<Table> tables) {}

    static Parts of(String html) {
        HtmlText reader = new HtmlText();
        NodeTraversor.filter(reader, Jsoup.parseBodyFragment(html).body());
        reader.flush();
        return new Parts(reader.paragraphs, reader.captions, reader.tables);
    }

    /** A short text that may hold tags or entities, as one line. */
    static String line(String html) {
        return String.join(" ", of(html).paragraphs());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String name = element.normalName();
        if (SKIPPED.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isCaption(element, name)) {
            flush();
            keep(element.wholeText(), captions);
            return FilterResult.SKIP_ENTIRELY;
        }
        Table data = name.equals("table") && tables.size() < MAX_TABLES ? DataTable.of(element) : null;
        if (data != null) {
            flush();
            tables.add(data);
            return FilterResult.SKIP_ENTIRELY;
        }
        open(element, name);
        return FilterResult.CONTINUE;
    }

    private void open(Element element, String name) {
        if (isCell(element)) {
            cell(element);
        } else if (name.equals("q")) {
            current.append('"');
        } else if (BLOCKS.contains(name)) {
            breakUnlessInCell(element);
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("q")) {
                current.append('"');
            } else if (BLOCKS.contains(element.normalName())) {
                breakUnlessInCell(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void append(TextNode text) {
        String words = text.getWholeText();
        Element parent = text.parent();
        boolean preformatted = parent != null && parent.normalName().equals("pre");
        hasWords |= !text.isBlank();
        current.append(preformatted ? words : words.replace('\n', ' ').replace('\r', ' '));
    }

    /** A data cell continues its row's paragraph; a long cell begins a paragraph of its own. */
    private void cell(Element cell) {
        if (!TextSize.isWithin(cell, MAX_CELL)) {
            flush();
        } else if (hasWords) {
            int end = current.length();
            while (Character.isWhitespace(current.charAt(end - 1))) {
                end--;
            }
            current.setLength(end);
            current.append(", ");
        }
    }

    private void breakUnlessInCell(Element element) {
        Element parent = element.parent();
        if (parent != null && isCell(parent) && TextSize.isWithin(parent, MAX_CELL)) {
            current.append(' ');
        } else {
            flush();
        }
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static boolean isCaption(Element element, String name) {
        if (name.equals("figcaption")) {
            return true;
        }
        return element.className().toLowerCase(Locale.ROOT).contains("caption")
                && !name.equals("figure")
                && TextSize.isWithin(element, MAX_CAPTION);
    }

    private void flush() {
        for (String line : current.toString().split("\n", -1)) {
            keep(line, paragraphs);
        }
        current.setLength(0);
        hasWords = false;
    }

    private static void keep(String text, List<String> to) {
        String line = Characters.line(text);
        if (!line.isEmpty()) {
            to.add(line);
        }
    }
}
