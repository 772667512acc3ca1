package io.dateline.decode.html;

import io.dateline.decode.html.ElementNames.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** Takes out of a page what is never part of its article: menus, share bars, comments, boxes of links. */
final class Boilerplate {
    private static final Query NEVER = Query.names(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "iframe",
                    "object",
                    "embed",
                    "svg",
                    "canvas",
                    "nav",
                    "button",
                    "input",
                    "select",
                    "textarea",
                    "aside",
                    "footer",
                    "dialog")
            .orAttributes("[role=navigation], [role=complementary], [role=banner], [role=dialog], [role=contentinfo]");

    /** Hidden, unless nearly all of the page is: pages hide their article behind a question about cookies. */
    private static final Evaluator HIDDEN =
            Query.attributes("[hidden], [aria-hidden=true], [style*=display:none], [style*='display: none'],"
                    + " [style*=visibility:hidden], [style*='visibility: hidden']");

    private static final Evaluator BLOCKS =
            Query.names("ul", "ol", "dl", "div", "section", "table", "h2", "h3", "h4", "h5", "h6");

    /** In this order, for each sees what the one before it left. */
    private static final List<Remover> REMOVERS =
            List.of(Boilerplate::hidden, Boilerplate::named, Boilerplate::linkLists);

    /** A box has less text than this; an article in a div of such a name has more. In characters. */
    static final int MAX_BOX = 600;

    /** A line of names and dates has less text than this. In characters. */
    static final int MAX_CREDIT = 200;

    private static final double HALF = 0.5;

    /** An element with more of the page's copy holds its article, whatever it is called and however it is hidden. */
    private static final double NEARLY_ALL = 0.9;

    private Boilerplate() {}

    /** Takes elements out of a body that it was given the measures of; returns whether it took any. */
    private interface Remover {
        boolean removes(Element body, PageMeasures measures);
    }

    /** Returns the measures of what is left. */
    static PageMeasures remove(PageElements page) {
        lastFirst(page.select(NEVER)).forEach(Element::remove);
        Element body = page.page().body();
        PageMeasures measures = PageMeasures.of(body);
        for (Remover remover : REMOVERS) {
            if (remover.removes(body, measures)) {
                measures = PageMeasures.of(body);
            }
        }
        return measures;
    }

    /** The last ones first: each that goes costs a step for each sibling behind it. */
    private static List<Element> lastFirst(List<Element> found) {
        List<Element> turned = new ArrayList<>(found);
        Collections.reverse(turned);
        return turned;
    }

    private static boolean hidden(Element body, PageMeasures measures) {
        boolean removed = false;
        for (Element element : lastFirst(body.select(HIDDEN))) {
            if (!element.equals(body) && measures.copy(element) <= NEARLY_ALL * measures.copy(body)) {
                element.remove();
                removed = true;
            }
        }
        return removed;
    }

    private static boolean named(Element body, PageMeasures measures) {
        boolean removed = false;
        int copy = measures.copy(body);
        for (Element element : lastFirst(body.select(ElementNames.NAMED))) {
            double share = copy == 0 ? 0 : (double) measures.copy(element) / copy;
            if (isNamed(element, measures, share)) {
                element.remove();
                removed = true;
            }
        }
        return removed;
    }

    private static boolean isNamed(Element element, PageMeasures measures, double share) {
        if (element.normalName().equals("body") || element.normalName().equals("html")) {
            return false;
        }
        ElementNames names = ElementNames.of(element);
        int text = measures.text(element);
        boolean isBox = (text < MAX_BOX && !measures.holdsQuotation(element)) || measures.linkDensity(element) > 0.5;
        return !measures.holdsStory(element)
                && ((names.has(Role.THREAD) && (share < NEARLY_ALL || names.isWholly(Role.THREAD)))
                        || (names.has(Role.BOX) && isBox && share <= HALF)
                        || (names.has(Role.CREDIT) && text < MAX_CREDIT && share <= HALF));
    }

    /** Blocks that are mostly links and hold no copy. */
    private static boolean linkLists(Element body, PageMeasures measures) {
        boolean removed = false;
        for (Element block : lastFirst(body.select(BLOCKS))) {
            double density = measures.linkDensity(block);
            boolean hasCopy = measures.text(block) * (1 - density) >= PageMeasures.MIN_COPY;
            if (density > 0.6 && !hasCopy && measures.copy(block) == 0) {
                block.remove();
                removed = true;
            }
        }
        return removed;
    }
}
