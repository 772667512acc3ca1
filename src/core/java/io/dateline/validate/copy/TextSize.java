package io.dateline.validate.copy;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Measures whether an element is small. It stops counting at the limit, so that asking at every level of a tree stays
 * cheap.
 */
final class TextSize implements NodeFilter {
    private int left;

    private TextSize(int limit) {
        this.left = limit;
    }

    /** Whether the element's characters of text and nodes together number at most {@code limit}. */
    static boolean isWithin(Element element, int limit) {
        TextSize size = new TextSize(limit);
        NodeTraversor.filter(size, element);
        return size.left >= 0;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        left -= node instanceof TextNode text ? text.getWholeText().length() : 1;
        return left < 0 ? FilterResult.STOP : FilterResult.CONTINUE;
    }
}
