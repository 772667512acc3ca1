package io.dateline.analyse.entity.group;

import io.dateline.words.WordKinds;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the office that stands behind a name: behind a comma ("Lee Do-hoon, special representative for ..., said"), in brackets
 * ("Ann Example (co-founder, Acme)") or behind "as" ("of Bill Bratton as commissioner").
 */
final class RoleAfter {
    private static final int MOST_WORDS = 18;
    private static final int MOST_WORDS_AS = 8;
    private static final int LONGEST_BRACKET = 70;

    private static final WordKinds WORDS = BodyNouns.WORDS;
    private static final Set<String> ENDS = WORDS.set("title-end");
    private static final Set<String> NO_TITLES = WORDS.set("no-title");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "but");

    private final RoleWords words;

    RoleAfter(RoleWords words) {
        this.words = words;
    }

    /** The office behind {@code end}; null when there is none. */
    @Nullable
    String read(RoleWindow window, int end) {
        String text = window.words().text();
        if (text.startsWith(" (", end)) {
            return bracket(window, end + 2);
        }
        if (text.startsWith(" as ", end) || text.startsWith(", as ", end)) {
            return as(window, text.indexOf("as ", end) + 3);
        }
        return end < window.words().to() && text.charAt(end) == ',' ? apposition(window, end + 1) : null;
    }

    private @Nullable String bracket(RoleWindow window, int start) {
        Words text = window.words();
        int close = text.text().indexOf(')', start);
        if (close < 0 || close - start > LONGEST_BRACKET || close > text.to()) {
            return null;
        }
        int at = start;
        while (at < close) {
            int stop = Math.min(close, text.wordEnd(at));
            String bare = RoleWords.bare(text.word(at, stop));
            if (words.isHead(bare)) {
                return text.phrase(start, close);
            }
            if (RoleWords.isPreposition(bare) || RoleWords.stops(text.word(at, stop))) {
                return null;
            }
            at = text.skipBlanks(stop);
        }
        return null;
    }

    private @Nullable String as(RoleWindow window, int from) {
        Words text = window.words();
        int start = afterArticle(text, text.skipBlanks(from), false);
        int at = start;
        boolean headed = false;
        for (int count = 0; count < MOST_WORDS_AS && at < text.to(); count++) {
            int stop = text.wordEnd(at);
            String word = text.word(at, stop);
            String bare = RoleWords.bare(trimmedStop(word));
            boolean head = words.isHead(bare);
            if (headed && !head) {
                return text.phrase(start, text.skipBlanksBack(at));
            }
            headed |= head;
            if (RoleWords.stops(word) || word.endsWith(".")) {
                return headed ? text.phrase(start, trimmed(text, start, stop)) : null;
            }
            boolean inside = head || words.isModifier(bare) || window.isNamed(at) || words.isCapital(word);
            if (!inside) {
                return null;
            }
            at = text.skipBlanks(stop);
        }
        return headed ? text.phrase(start, at) : null;
    }

    private static String trimmedStop(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private @Nullable String apposition(RoleWindow window, int from) {
        Words text = window.words();
        int at = afterArticle(text, afterAge(text, text.skipBlanks(from)), true);
        int start = at;
        boolean headed = false;
        boolean beforePreposition = true;
        for (int count = 0; count < MOST_WORDS && at < text.to(); count++) {
            int stop = text.wordEnd(at);
            String word = text.word(at, stop);
            if (ends(word)) {
                return headed ? phrase(text, start, at) : null;
            }
            String bare = RoleWords.bare(word);
            beforePreposition &= !RoleWords.isPreposition(bare);
            if ((count == 0 && !mayBegin(word, bare)) || (beforePreposition && window.isPerson(at))) {
                return null;
            }
            headed |= beforePreposition && words.isHead(trimmedStop(bare));
            if (RoleWords.stops(word) || stop >= text.to()) {
                return headed ? phrase(text, start, stop) : null;
            }
            at = text.skipBlanks(stop);
        }
        return headed && at >= text.to() ? phrase(text, start, at) : null;
    }

    /** Without marks and conjunctions at its end. */
    private static String phrase(Words text, int start, int stop) {
        int end = trimmed(text, start, stop);
        int last = text.wordStart(end);
        return text.phrase(start, last > start && CONJUNCTIONS.contains(text.word(last, end)) ? last : end);
    }

    private static int trimmed(Words text, int start, int stop) {
        int end = stop;
        while (end > start
                && (RoleWords.STOPS.indexOf(text.text().charAt(end - 1)) >= 0
                        || text.text().charAt(end - 1) == '.'
                        || Character.isWhitespace(text.text().charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    private static boolean ends(String word) {
        return ENDS.contains(word)
                || word.equals("--")
                || word.equals("-")
                || RoleWords.STOPS.indexOf(word.charAt(0)) >= 0;
    }

    private static boolean mayBegin(String word, String bare) {
        return !NO_TITLES.contains(bare)
                && !RoleWords.goesOn(bare)
                && !(word.endsWith("'s") && Character.isLowerCase(word.charAt(0)));
    }

    /** "38, ", "68-year-old ". */
    private static int afterAge(Words text, int at) {
        int digits = at;
        while (digits < text.to() && Character.isDigit(text.text().charAt(digits))) {
            digits++;
        }
        if (digits - at != 2 || digits >= text.to()) {
            return at;
        }
        boolean age = text.text().charAt(digits) == ',' || text.text().startsWith("-year-old ", digits);
        return age ? text.skipBlanks(text.wordEnd(digits)) : at;
    }

    private static int afterArticle(Words text, int at, boolean any) {
        String word = text.word(at, text.wordEnd(at));
        boolean article = RoleWords.isDeterminer(word) && (any || word.charAt(0) != 'a');
        return article ? text.skipBlanks(at + word.length()) : at;
    }
}
