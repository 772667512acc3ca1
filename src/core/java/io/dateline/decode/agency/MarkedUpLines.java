package io.dateline.decode.agency;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The lines of a short text that came as HTML: an order to the desk is known by the line that it begins. */
final class MarkedUpLines implements NodeVisitor {
    private final StringBuilder lines = new StringBuilder();

    private MarkedUpLines() {}

    /** Plain text comes out as it went in, but for its white space. */
    static String of(String html) {
        MarkedUpLines reading = new MarkedUpLines();
        NodeTraversor.traverse(reading, Jsoup.parseBodyFragment(html).body());
        return reading.lines.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            lines.append(text.text());
        } else {
            breakAt(node);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        breakAt(node);
    }

    private void breakAt(Node node) {
        boolean parts = node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
        if (parts && !lines.isEmpty() && lines.charAt(lines.length() - 1) != '\n') {
            lines.append('\n');
        }
    }
}
