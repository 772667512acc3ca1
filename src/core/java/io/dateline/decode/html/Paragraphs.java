package io.dateline.decode.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article of a page that declares none. Every paragraph gives points for its length and commas to its parent and
 * half as many to the parent's parent; the element with most points, less the share of its text that stands in links,
 * holds the article, and those of its siblings that look like it belong to it (the idea of Arc90's Readability, 2009).
 * Text that stands in an element beside blocks, as on pages that part paragraphs by line breaks, gives to that element.
 */
final class Paragraphs {
    /** A paragraph with less text says nothing about where the article is. In characters. */
    static final int MIN_PARAGRAPH = 25;

    /** An ancestor with this many times the copy holds parts of the article that were cut off. */
    static final double WORTH_RISING = 1.4;

    private final Element body;
    private final PageMeasures measures;
    private final IdentityHashMap<Element, Double> points = new IdentityHashMap<>();

    Paragraphs(Element body, PageMeasures measures) {
        this.body = body;
        this.measures = measures;
    }

    /** The elements of the article in their order; the body when nothing stands out. */
    List<Element> best() {
        for (Element element : body.getAllElements()) {
            if (measures.loose(element) >= MIN_PARAGRAPH && !PageMeasures.isInline(element)) {
                give(element);
            }
        }
        points.replaceAll((element, score) -> score * (1 - measures.linkDensity(element)));
        Element best = highest();
        return best == null ? List.of(body) : withSiblings(risen(best));
    }

    private void give(Element paragraph) {
        int length = measures.loose(paragraph);
        boolean alone = !measures.holdsBlocks(paragraph);
        double score = 1 + Math.min(3, length / 100) + (alone ? measures.commas(paragraph) : 0);
        Element holder = alone && !isBroken(paragraph) ? paragraph.parent() : paragraph;
        if (holder != null) {
            points.merge(holder, score, Double::sum);
            Element above = holder.parent();
            if (above != null) {
                points.merge(above, score / 2, Double::sum);
            }
        }
    }

    /** Whether line breaks part it into paragraphs. */
    private static boolean isBroken(Element element) {
        int breaks = 0;
        for (Element child : element.children()) {
            breaks += child.normalName().equals("br") ? 1 : 0;
        }
        return breaks > 2 && !element.normalName().equals("p");
    }

    /** Pages cut long articles up by advertisements: go up while that wins a good part of the copy. */
    private Element risen(Element best) {
        Element chosen = best;
        for (Element above = best.parent(); above != null; above = above.parent()) {
            if (measures.copy(above) > measures.copy(chosen) * WORTH_RISING) {
                chosen = above;
            }
        }
        return chosen;
    }

    /** In document order, so that a tie always falls the same way. */
    private @Nullable Element highest() {
        Element best = null;
        double most = 0;
        for (Element element : body.getAllElements()) {
            double score = points.getOrDefault(element, 0.0);
            if (score > most) {
                most = score;
                best = element;
            }
        }
        return best;
    }

    private List<Element> withSiblings(Element best) {
        Element parent = best.parent();
        if (parent == null || best.normalName().equals("body")) {
            return List.of(best);
        }
        double enough = Math.max(10, points.getOrDefault(best, 0.0) / 5);
        List<Element> parts = new ArrayList<>();
        for (Element sibling : parent.children()) {
            boolean isParagraph = sibling.normalName().equals("p")
                    && measures.text(sibling) >= PageMeasures.MIN_COPY
                    && measures.linkDensity(sibling) < 0.25;
            if (sibling.siblingIndex() == best.siblingIndex()
                    || isParagraph
                    || points.getOrDefault(sibling, 0.0) >= enough) {
                parts.add(sibling);
            }
        }
        return parts;
    }
}
