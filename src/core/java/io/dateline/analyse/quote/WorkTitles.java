package io.dateline.analyse.quote;

import io.dateline.analyse.quote.Marks.Marked;
import io.dateline.article.Span;
import io.dateline.words.WordKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells titles in quotation marks, of films, books, songs and programmes, from what somebody said: all words but small ones begin with a
 * capital, in a sentence that does not write all words so, and no verb of saying stands right before.
 */
final class WorkTitles {
    /** Most words of a title; the longest in the news have seven or eight. */
    static final int LONGEST = 9;

    /** One capital may be a name or the beginning of a sentence. */
    private static final int FEWEST_CAPITALS = 2;

    private static final Set<String> SMALL =
            WordKinds.words("/words/en/speech-words.tsv").set("title");

    private final String text;
    private final Lexicon lexicon;

    private WorkTitles(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The stretches that may be speech. */
    static List<Marked> without(String text, List<Marked> marks, Lexicon lexicon) {
        WorkTitles titles = new WorkTitles(text, lexicon);
        List<Marked> others = new ArrayList<>(marks.size());
        for (Marked marked : marks) {
            if (!titles.isTitle(marked)) {
                others.add(marked);
            }
        }
        return others;
    }

    private boolean isTitle(Marked marked) {
        Span span = marked.span();
        return marked.closed()
                && text.charAt(span.start()) != '\''
                && isInTitleCase(span.start() + 1, span.end() - 1)
                && stands(span);
    }

    private boolean isInTitleCase(int start, int end) {
        int words = 0;
        int capitals = 0;
        boolean small = false;
        for (int at = start; at < end; ) {
            int from = at;
            while (at < end && text.charAt(at) != ' ') {
                at++;
            }
            char first = text.charAt(from);
            small = SMALL.contains(text.substring(from, at));
            if (Character.isUpperCase(first)) {
                capitals++;
            } else if (!small && !Character.isDigit(first)) {
                return false;
            }
            boolean sentence = at < end && ".?!".indexOf(text.charAt(at - 1)) >= 0 && !small;
            if (++words > LONGEST || sentence) {
                return false;
            }
            at++;
        }
        char last = text.charAt(end - 1);
        return capitals >= FEWEST_CAPITALS && !small && last != '!' && last != '?';
    }

    /** Whether the word before or behind is written small, and none of saying stands before. */
    private boolean stands(Span span) {
        int end = span.start();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '\n') {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int entry = lexicon.entry(Lexicon.hash(text, start, end));
        if (entry >= 0 && lexicon.classOf(entry) == WordClass.SAY.code()) {
            return false;
        }
        int behind = span.end();
        while (behind < text.length() && " ,".indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        return (start < end && Character.isLowerCase(text.charAt(start)))
                || (behind < text.length() && Character.isLowerCase(text.charAt(behind)));
    }
}
