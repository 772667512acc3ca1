package io.dateline.evaluate.ner;

import io.dateline.article.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An entity's span without leading articles, a person's leading titles and a trailing possessive. */
final class Loosened {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> TITLES = Set.of(
            ("mr mrs ms miss dr president prime minister sen senator rep gov governor king queen prince princess pope sir"
                            + " lord lady professor prof gen general col colonel foreign secretary chancellor judge"
                            + " justice capt captain lt sgt mayor ambassador chairman vice deputy")
                    .split(" "));
    private static final List<String> POSSESSIVES = List.of("'s", "\u2019s", "'", "\u2019");

    private Loosened() {}

    static Span of(String text, Span span, Target type) {
        int start = span.start();
        int space = text.indexOf(' ', start);
        while (space >= 0 && space < span.end() && goes(text.substring(start, space), type)) {
            start = space + 1;
            space = text.indexOf(' ', start);
        }
        String left = text.substring(start, span.end());
        for (String possessive : POSSESSIVES) {
            if (left.endsWith(possessive)) {
                return new Span(start, span.end() - possessive.length());
            }
        }
        return new Span(start, span.end());
    }

    private static boolean goes(String word, Target type) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (ARTICLES.contains(lower)) {
            return true;
        }
        int end = lower.length();
        while (end > 0 && lower.charAt(end - 1) == '.') {
            end--;
        }
        return type == Target.PER && TITLES.contains(lower.substring(0, end));
    }
}
