package io.dateline.decode.html;

import io.dateline.decode.html.ElementNames.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article on a page. What declares itself the article's text is believed when it holds a good part of what the
 * page has to read; else the paragraphs decide, see {@link Paragraphs}. Before that {@link Boilerplate} goes. All lengths
 * are measured in one pass, see {@link PageMeasures}.
 */
final class MainText {
    /** An element that declares itself the article is believed if it has at least this much text. In characters. */
    static final int MIN_DECLARED = 250;

    /** One part in so many of the page's copy is the least that a declared article holds. */
    static final int LEAST_SHARE = 4;

    /** Parts of an article that a page cut up; more are a list of teasers. */
    static final int MAX_PARTS = 40;

    private static final Evaluator BODY = Query.attributes("[itemprop~=articleBody]");
    private static final Evaluator ARTICLE = Query.names("article");
    private static final Evaluator MAIN = Query.names("main").orAttributes("[role=main]");

    private final Element body;
    private final PageMeasures measures;

    private MainText(Element body, PageMeasures measures) {
        this.body = body;
        this.measures = measures;
    }

    /** The article as HTML, or the whole body when nothing stands out; null when there is no text. Changes the page. */
    static @Nullable String of(PageElements page) {
        PageMeasures measures = Boilerplate.remove(page);
        Element body = page.page().body();
        if (!body.hasText()) {
            return null;
        }
        MainText text = new MainText(body, measures);
        List<Element> chosen = text.chosen();
        Leftovers.remove(chosen, measures);
        StringBuilder html = new StringBuilder();
        chosen.forEach(part -> PlainHtml.write(part, html));
        return html.toString();
    }

    private List<Element> chosen() {
        List<Supplier<List<Element>>> declarations = List.of(
                () -> outermost(body.select(BODY)),
                () -> outermost(stories()),
                () -> largest(body.select(ARTICLE)),
                () -> largest(body.select(MAIN)));
        for (Supplier<List<Element>> declaration : declarations) {
            List<Element> declared = declaration.get();
            if (isBelieved(declared)) {
                return declared;
            }
        }
        return new Paragraphs(body, measures).best();
    }

    private List<Element> stories() {
        List<Element> stories = new ArrayList<>();
        for (Element element : body.select(ElementNames.NAMED)) {
            if (ElementNames.of(element).has(Role.STORY)) {
                stories.add(element);
            }
        }
        return stories;
    }

    private boolean isBelieved(List<Element> parts) {
        int text = 0;
        int copy = 0;
        double links = 0;
        for (Element part : parts) {
            text += measures.text(part);
            copy += measures.copy(part);
            links += measures.text(part) * measures.linkDensity(part);
        }
        return text >= MIN_DECLARED && links < 0.5 * text && copy * LEAST_SHARE >= measures.copy(body);
    }

    /** Those that stand in no other of them: all parts of an article that was cut up, else the largest of them. */
    private List<Element> outermost(List<Element> found) {
        List<Element> outer = new ArrayList<>();
        Element last = null;
        for (Element element : found) {
            if (last == null || !isWithin(element, last)) {
                outer.add(element);
                last = element;
            }
        }
        boolean cutUp = outer.size() <= MAX_PARTS && (isOne(outer, Element::parent) || isOne(outer, MainText::article));
        return cutUp ? outer : largest(outer);
    }

    private static boolean isOne(List<Element> parts, Function<Element, @Nullable Element> holder) {
        Element first = parts.isEmpty() ? null : holder.apply(parts.get(0));
        return first != null && parts.stream().allMatch(part -> first.equals(holder.apply(part)));
    }

    private static @Nullable Element article(Element part) {
        return part.closest(ARTICLE);
    }

    private static boolean isWithin(Element element, Element other) {
        for (Element above = element; above != null; above = above.parent()) {
            if (above.equals(other)) {
                return true;
            }
        }
        return false;
    }

    private List<Element> largest(List<Element> found) {
        Element largest = null;
        for (Element element : found) {
            if (largest == null || measures.copy(element) > measures.copy(largest)) {
                largest = element;
            }
        }
        return largest == null ? List.of() : List.of(largest);
    }
}
