package io.dateline.analyse.entity.link;

import io.dateline.analyse.entity.group.Fold;
import io.dateline.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into runs of letters and digits, as the gazetteer compares names and text. */
final class Words {
    private Words() {}

    static List<Span> of(String text) {
        List<Span> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                words.add(new Span(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    static String folded(String text, Span word) {
        return Fold.word(word.of(text));
    }
}
