package io.dateline.decode.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** How much text, and how much of it in links, each element of a page holds: one pass from the leaves up, so linear. */
public final class PageMeasures implements NodeVisitor {
    /** A paragraph with less text may be a menu's or a teaser's. In characters. */
    public static final int MIN_COPY = 80;

    private static final Measure NOTHING = new Measure();

    private final IdentityHashMap<Element, Measure> byElement = new IdentityHashMap<>();
    private int openLinks;

    private static final class Measure {
        private int text;
        private int links;
        private int commas;
        private int copy;
        private boolean article;

        private void add(Measure other) {
            text += other.text;
            links += other.links;
            commas += other.commas;
            copy += other.copy;
            article |= other.article;
        }
    }

    private PageMeasures() {}

    public static PageMeasures of(Element root) {
        PageMeasures measures = new PageMeasures();
        root.traverse(measures);
        return measures;
    }

    /** Characters of text inside, white space apart. */
    public int text(Element element) {
        return measure(element).text;
    }

    public int commas(Element element) {
        return measure(element).commas;
    }

    /** Characters of text in paragraphs long enough, and with few enough links, to be an article's. */
    public int copy(Element element) {
        return measure(element).copy;
    }

    /** The share of the text that stands in links, 0 to 1. */
    public double linkDensity(Element element) {
        Measure measure = measure(element);
        return measure.text == 0 ? 0 : (double) measure.links / measure.text;
    }

    /** Whether it is, or holds, an element that declares itself the article or the main part. */
    public boolean holdsArticle(Element element) {
        return measure(element).article || element.normalName().equals("body");
    }

    private Measure measure(Element element) {
        return byElement.getOrDefault(element, NOTHING);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            Measure measure = new Measure();
            measure.article = element.normalName().equals("article")
                    || element.normalName().equals("main");
            byElement.put(element, measure);
            openLinks += element.normalName().equals("a") ? 1 : 0;
        } else if (node instanceof TextNode text) {
            count(text, byElement.get(text.parent()));
        }
    }

    private void count(TextNode node, @Nullable Measure measure) {
        if (measure == null) {
            return;
        }
        String text = node.getWholeText();
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length += Character.isWhitespace(c) ? 0 : 1;
            measure.commas += c == ',' || c == '،' || c == '、' || c == '，' ? 1 : 0;
        }
        measure.text += length;
        measure.links += openLinks > 0 ? length : 0;
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            openLinks -= element.normalName().equals("a") ? 1 : 0;
            if (element.normalName().equals("p") && text(element) >= MIN_COPY && linkDensity(element) < 0.25) {
                measure(element).copy = text(element);
            }
            Measure above = byElement.get(element.parent());
            if (above != null) {
                above.add(measure(element));
            }
        }
    }
}
