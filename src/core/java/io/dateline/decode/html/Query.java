package io.dateline.decode.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * A question asked of every element of a page: is it of one of these names, or does it have these attributes? Most
 * elements are paragraphs without attributes, so it is answered for them without a selector.
 */
final class Query extends Evaluator {
    private final Set<String> names;
    private final @Nullable Evaluator attributes;

    private Query(Set<String> names, @Nullable Evaluator attributes) {
        this.names = names;
        this.attributes = attributes;
    }

    /** Elements of one of these names, in small letters. */
    static Query names(String... names) {
        return new Query(Set.of(names), null);
    }

    /**
     * Elements that a selector finds by their attributes.
     *
     * @param selector in each of its alternatives asks for an attribute, a class or an id of the element itself
     */
    static Query attributes(String selector) {
        return names().orAttributes(selector);
    }

    Query orAttributes(String selector) {
        return new Query(names, QueryParser.parse(selector));
    }

    /** Whether only elements that have attributes can be found. */
    boolean asksForAttributes() {
        return names.isEmpty();
    }

    @Override
    public boolean matches(Element root, Element element) {
        return names.contains(element.normalName())
                || (attributes != null && element.attributesSize() > 0 && attributes.matches(root, element));
    }
}
