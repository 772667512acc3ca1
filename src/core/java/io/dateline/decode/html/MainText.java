package io.dateline.decode.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article on a page. Every paragraph gives points for its length and commas to its parent and half as many to
 * the parent's parent; the element with most points, less the share of its text that stands in links, holds the article,
 * and those of its siblings that look like it belong to it (the idea of Arc90's Readability, 2009). Before that what is
 * boilerplate goes: menus, share bars, lists of links. All lengths are measured in one pass, see {@link PageMeasures}.
 */
public final class MainText {
    private static final String NEVER = "script, style, noscript, template, iframe, object, embed, svg, canvas, nav,"
            + " button, input, select, textarea, aside, footer, dialog, [hidden], [aria-hidden=true],"
            + " [role=navigation], [role=complementary], [role=banner], [role=dialog], [style*=display:none],"
            + " [style*='display: none'], [style*=visibility:hidden], [style*='visibility: hidden']";

    private static final List<String> BOILERPLATE = List.of(
            "share",
            "social",
            "related",
            "recommend",
            "promo",
            "newsletter",
            "subscribe",
            "comment",
            "sidebar",
            "breadcrumb",
            "advert",
            "sponsor",
            "outbrain",
            "taboola",
            "cookie",
            "popup",
            "paywall",
            "read-more",
            "readmore",
            "more-stories",
            "most-read",
            "popular",
            "trending",
            "tags",
            "author-bio",
            "toolbar",
            "footer");

    /** Boilerplate has less text than this; an article in a div of such a name has more. In characters. */
    public static final int MAX_BOILERPLATE = 600;

    /** An element that declares itself the article is believed if it has at least this much text. In characters. */
    public static final int MIN_DECLARED = 250;

    /** A paragraph with less text says nothing about where the article is. In characters. */
    public static final int MIN_PARAGRAPH = 25;

    /** A sibling paragraph with at least this much text belongs to the article. In characters. */
    public static final int MIN_SIBLING = PageMeasures.MIN_COPY;

    /** An ancestor with this many times the copy holds parts of the article that were cut off. */
    public static final double WORTH_RISING = 1.4;

    private MainText() {}

    /** The article as HTML, or the whole body when nothing stands out; null when there is no text. */
    public static @Nullable String of(Document page) {
        page.select(NEVER).remove();
        Element body = page.body();
        removeBoilerplate(body, PageMeasures.of(body));
        removeLinkLists(body, PageMeasures.of(body));
        PageMeasures measures = PageMeasures.of(body);
        Element declared = declared(page, measures);
        String html = declared == null ? best(body, measures) : declared.outerHtml();
        return body.hasText() ? (html == null ? body.outerHtml() : html) : null;
    }

    private static void removeBoilerplate(Element body, PageMeasures measures) {
        for (Element element : body.select("[class], [id]")) {
            String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
            if (BOILERPLATE.stream().anyMatch(names::contains)
                    && !measures.holdsArticle(element)
                    && (measures.text(element) < MAX_BOILERPLATE || measures.linkDensity(element) > 0.5)) {
                element.remove();
            }
        }
    }

    /** Blocks that are mostly links and hold no copy. */
    private static void removeLinkLists(Element body, PageMeasures measures) {
        for (Element block : body.select("ul, ol, div, section, table, h2, h3, h4")) {
            double density = measures.linkDensity(block);
            boolean hasCopy = measures.text(block) * (1 - density) >= PageMeasures.MIN_COPY;
            if (density > 0.6 && !hasCopy && measures.copy(block) == 0) {
                block.remove();
            }
        }
    }

    /** The only element marked as article body or article, if it has text enough. */
    private static @Nullable Element declared(Document page, PageMeasures measures) {
        for (String marked : new String[] {"[itemprop=articleBody]", "article", "main"}) {
            List<Element> found = page.select(marked);
            if (found.size() == 1
                    && measures.text(found.get(0)) >= MIN_DECLARED
                    && measures.linkDensity(found.get(0)) < 0.5) {
                return found.get(0);
            }
        }
        return null;
    }

    private static @Nullable String best(Element body, PageMeasures measures) {
        IdentityHashMap<Element, Double> points = new IdentityHashMap<>();
        for (Element paragraph : body.select("p, pre, td, blockquote")) {
            Element parent = paragraph.parent();
            if (measures.text(paragraph) >= MIN_PARAGRAPH && parent != null) {
                double score = 1 + Math.min(3, measures.text(paragraph) / 100) + measures.commas(paragraph);
                points.merge(parent, score, Double::sum);
                Element grandparent = parent.parent();
                if (grandparent != null) {
                    points.merge(grandparent, score / 2, Double::sum);
                }
            }
        }
        points.replaceAll((element, score) -> score * (1 - measures.linkDensity(element)));
        Element best = highest(body, points);
        return best == null ? null : withSiblings(risen(best, measures), points, measures);
    }

    /** Pages cut long articles up by advertisements: go up while that wins a good part of the copy. */
    private static Element risen(Element best, PageMeasures measures) {
        Element chosen = best;
        for (Element above = best.parent(); above != null; above = above.parent()) {
            if (measures.copy(above) > measures.copy(chosen) * WORTH_RISING) {
                chosen = above;
            }
        }
        return chosen;
    }

    /** In document order, so that a tie always falls the same way. */
    private static @Nullable Element highest(Element body, IdentityHashMap<Element, Double> points) {
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

    private static String withSiblings(Element best, IdentityHashMap<Element, Double> points, PageMeasures measures) {
        Element parent = best.parent();
        if (parent == null || best.normalName().equals("body")) {
            return best.outerHtml();
        }
        double enough = Math.max(10, points.getOrDefault(best, 0.0) / 5);
        StringBuilder html = new StringBuilder();
        for (Element sibling : parent.children()) {
            boolean isParagraph = sibling.normalName().equals("p")
                    && measures.text(sibling) >= MIN_SIBLING
                    && measures.linkDensity(sibling) < 0.25;
            if (sibling.siblingIndex() == best.siblingIndex()
                    || isParagraph
                    || points.getOrDefault(sibling, 0.0) >= enough) {
                html.append(sibling.outerHtml());
            }
        }
        return html.toString();
    }
}
