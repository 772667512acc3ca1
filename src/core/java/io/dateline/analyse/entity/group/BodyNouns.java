package io.dateline.analyse.entity.group;

import io.dateline.article.Span;
import io.dateline.words.WordKinds;
import java.util.Set;

/**
 * Recognises names that the text beside them calls an organisation: "the union Havenbond", "Choson Sinbo, a pro-North
 * Korea newspaper based in Japan". A noun for an organisation decides, however the name looks; nouns that stand for
 * persons too, such as "publisher", do not. A name that has officers, as in "chief executive of", is an organisation's
 * too.
 */
final class BodyNouns {
    /** Words of an apposition up to its noun: an article, some adjectives. */
    private static final int MOST_WORDS = 6;

    private static final int LONGEST_WORD = 20;

    static final WordKinds WORDS = WordKinds.words("/words/en/beside-names.tsv");

    static final Set<String> POSSESSIVES = WORDS.set("title-possessive");

    private static final Set<String> NOUNS = WORDS.set("body");

    /** Officers that only an organisation has: the name after "of" is an organisation's. */
    private static final Set<String> OFFICERS = WORDS.set("officer");

    /** What only a firm has, right behind its name. */
    private static final Set<String> FIRM = WORDS.set("firm");

    /** What may follow the noun, so that "a company spokesman" says nothing. */
    private static final Set<String> FOLLOWERS = WORDS.set("after-body");

    private BodyNouns() {}

    static boolean beside(String text, Span name) {
        return before(text, name.start()) || after(text, name.end());
    }

    /** "the CEO of Harrow Lane". */
    static boolean hasOfficer(String text, Span name) {
        int of = name.start() - 4;
        return of > 0 && text.startsWith(" of ", of) && OFFICERS.contains(wordBefore(text, of));
    }

    /** "Tata shares", "Ford workers": one word, and right behind it what only a firm has. */
    static boolean hasStaff(String text, Span name) {
        return text.startsWith(" ", name.end())
                && text.indexOf(' ', name.start()) == name.end()
                && FIRM.contains(letters(text, name.end() + 1));
    }

    /** "the consultancy Harrow Lane": the noun in small letters, one blank away. */
    private static boolean before(String text, int start) {
        int end = start - 1;
        return end >= 1 && text.charAt(end) == ' ' && NOUNS.contains(wordBefore(text, end));
    }

    private static String wordBefore(String text, int end) {
        int from = end;
        while (from > 0 && end - from <= LONGEST_WORD && isOfWord(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end);
    }

    /** ", a pro-North Korea newspaper based": the last word before a stop, a preposition or a participle. */
    private static boolean after(String text, int end) {
        if (!text.startsWith(", a ", end) && !text.startsWith(", an ", end) && !text.startsWith(", the ", end)) {
            return false;
        }
        int at = text.indexOf(' ', end + 2) + 1;
        for (int words = 0; words < MOST_WORDS && at < text.length(); words++) {
            int stop = at;
            while (stop < text.length() && stop - at <= LONGEST_WORD && isOfWord(text.charAt(stop))) {
                stop++;
            }
            if (NOUNS.contains(text.substring(at, stop))) {
                return endsThere(text, stop);
            }
            boolean goesOn = stop > at && stop < text.length() && text.charAt(stop) == ' ';
            if (!goesOn || FOLLOWERS.contains(text.substring(at, stop))) {
                return false;
            }
            at = stop + 1;
        }
        return false;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '\u2019';
    }

    private static boolean endsThere(String text, int at) {
        if (at == text.length() || text.charAt(at) != ' ') {
            return true;
        }
        return FOLLOWERS.contains(letters(text, at + 1));
    }

    /** The letters from {@code start} on, as many as a word of any list has. */
    static String letters(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && end - start < LONGEST_WORD) {
            end++;
        }
        return text.substring(start, end);
    }
}
