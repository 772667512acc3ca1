package io.dateline.decode.html;

import io.dateline.decode.html.ElementNames.Role;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** How much text, and how much of it in links, each element of a page holds: one pass from the leaves up, so linear. */
final class PageMeasures implements NodeVisitor {
    /** A paragraph with less text may be a menu's or a teaser's. In characters. */
    static final int MIN_COPY = 80;

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font",
            "i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong",
            "sub", "sup", "time", "tt", "u", "var", "wbr");

    /** Elements in one line of text: a line of ten tags has some thirty. */
    static final int MAX_IN_LINE = 60;

    /** The last character of ASCII, a control; those before it and behind the blank can all be seen. */
    private static final char LAST_ASCII = 0x7F;

    private static final String OTHER_COMMAS = "،、，";

    private static final Measure NOTHING = new Measure();

    private final IdentityHashMap<Element, Measure> byElement = new IdentityHashMap<>();
    private int openLinks;

    private static final class Measure {
        private int text;
        private int links;
        private int commas;
        private int copy;
        private int elements;
        private boolean story;
        private boolean quotation;

        /** Text that stands in no block inside this element, and what of it stands in links. */
        private int loose;

        private int looseLinks;
        private int blocks;

        private void add(Measure other) {
            text += other.text;
            links += other.links;
            commas += other.commas;
            copy += other.copy;
            elements += other.elements + 1;
            story |= other.story;
            quotation |= other.quotation;
        }

        private void addLoose(Measure other) {
            loose += other.loose;
            looseLinks += other.looseLinks;
            blocks += other.blocks;
        }
    }

    private PageMeasures() {}

    static PageMeasures of(Element root) {
        PageMeasures measures = new PageMeasures();
        root.traverse(measures);
        return measures;
    }

    /** Characters of text inside, white space apart. */
    int text(Element element) {
        return measure(element).text;
    }

    int commas(Element element) {
        return measure(element).commas;
    }

    /** Characters of text in paragraphs long enough, and with few enough links, to be an article's. */
    int copy(Element element) {
        return measure(element).copy;
    }

    /** Characters of text that stands in no block inside the element. */
    int loose(Element element) {
        return measure(element).loose;
    }

    /** Whether other blocks stand in it. */
    boolean holdsBlocks(Element element) {
        return measure(element).blocks > 0;
    }

    /** The share of the text that stands in links, 0 to 1. */
    double linkDensity(Element element) {
        Measure measure = measure(element);
        return measure.text == 0 ? 0 : (double) measure.links / measure.text;
    }

    /** Whether it is, or holds, the main heading or an element that declares itself the story. */
    boolean holdsStory(Element element) {
        return measure(element).story || element.normalName().equals("body");
    }

    /** Whether it is, or holds, a quotation or a quoted post. */
    boolean holdsQuotation(Element element) {
        return measure(element).quotation;
    }

    /** Whether it has some text, at most so much, and few enough elements for a line of it. */
    boolean isLine(Element element, int maxText) {
        Measure measure = measure(element);
        return measure.text > 0 && measure.text <= maxText && measure.elements <= MAX_IN_LINE;
    }

    /** Whether an element is part of a line of text. */
    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    private Measure measure(Element element) {
        return byElement.getOrDefault(element, NOTHING);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            Measure measure = new Measure();
            measure.story = element.normalName().equals("h1")
                    || element.normalName().equals("main")
                    || (element.attributesSize() > 0 && isDeclaredStory(element));
            measure.quotation = element.normalName().equals("blockquote");
            byElement.put(element, measure);
            openLinks += element.normalName().equals("a") ? 1 : 0;
        } else if (node instanceof TextNode text) {
            count(text, byElement.get(text.parent()));
        }
    }

    private static boolean isDeclaredStory(Element element) {
        return element.attr("itemprop").equals("articleBody")
                || (element.hasAttr("class") && ElementNames.of(element).has(Role.STORY));
    }

    private void count(TextNode node, @Nullable Measure measure) {
        if (measure == null) {
            return;
        }
        String text = node.getWholeText();
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPlain = c > ' ' && c < LAST_ASCII;
            length += isPlain || !Character.isWhitespace(c) ? 1 : 0;
            measure.commas += c == ',' || (!isPlain && OTHER_COMMAS.indexOf(c) >= 0) ? 1 : 0;
        }
        int linked = openLinks > 0 ? length : 0;
        measure.text += length;
        measure.links += linked;
        measure.loose += length;
        measure.looseLinks += linked;
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            openLinks -= element.normalName().equals("a") ? 1 : 0;
            Measure measure = measure(element);
            boolean inline = isInline(element);
            if (!inline && measure.loose >= MIN_COPY && measure.looseLinks * 4 < measure.loose) {
                measure.copy += measure.loose;
            }
            Measure above = byElement.get(element.parent());
            if (above != null) {
                above.add(measure);
                if (inline) {
                    above.addLoose(measure);
                } else {
                    above.blocks++;
                }
            }
        }
    }
}
