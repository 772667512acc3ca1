package io.dateline.decode.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page as it was sent, in its order, and those of them that have attributes: a page is asked some fifteen
 * questions, most of them of the few that have.
 */
final class PageElements {
    private final Document page;
    private final List<Element> all = new ArrayList<>();
    private final List<Element> attributed = new ArrayList<>();

    private PageElements(Document page) {
        this.page = page;
    }

    static PageElements of(Document page) {
        PageElements elements = new PageElements(page);
        page.traverse((node, depth) -> {
            if (node instanceof Element element) {
                elements.all.add(element);
                if (element.attributesSize() > 0) {
                    elements.attributed.add(element);
                }
            }
        });
        return elements;
    }

    Document page() {
        return page;
    }

    List<Element> select(Query query) {
        List<Element> found = new ArrayList<>();
        for (Element element : asked(query)) {
            if (query.matches(page, element)) {
                found.add(element);
            }
        }
        return found;
    }

    /** Null when there is none. */
    @Nullable
    Element first(Query query) {
        for (Element element : asked(query)) {
            if (query.matches(page, element)) {
                return element;
            }
        }
        return null;
    }

    private List<Element> asked(Query query) {
        return query.asksForAttributes() ? attributed : all;
    }
}
