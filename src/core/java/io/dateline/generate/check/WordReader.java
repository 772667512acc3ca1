package io.dateline.generate.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into words for comparison, in one pass. Coarser than the tokens of the analysis, and the same for every language:
 * {@code U.S.} is {@code us}, {@code O'Connor's} is {@code o'connor}, {@code 1,200.5bn} is one word, hyphens part, and so
 * do digits and the letters of scripts without capitals, which are written without spaces.
 */
final class WordReader {
    private static final String APOSTROPHES = "'\u2019\u02bc";

    private final String text;
    private final List<Word> words = new ArrayList<>();

    private WordReader(String text) {
        this.text = text;
    }

    static List<Word> read(String text) {
        WordReader reader = new WordReader(text);
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            at = inWord(point) ? reader.word(at) : at + Character.charCount(point);
        }
        return reader.words;
    }

    private int word(int start) {
        int end = start;
        boolean digits = Character.isDigit(text.codePointAt(start));
        while (end < text.length()) {
            int point = text.codePointAt(end);
            boolean joins = inWord(point) ? !parts(end, point) : digits ? joinsDigits(end) : joinsLetters(start, end);
            if (end > start && !joins) {
                break;
            }
            end += Character.charCount(point);
        }
        add(start, end);
        return end;
    }

    private void add(int start, int end) {
        int first = text.codePointAt(start);
        String folded = fold(text.substring(start, end));
        if (!folded.isEmpty()) {
            boolean capital = Character.isUpperCase(first) || Character.isTitleCase(first);
            words.add(new Word(start, end, folded, capital, capital && isAcronym(start, end)));
        }
    }

    private boolean isAcronym(int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                letters++;
            } else if (c != '.') {
                return false;
            }
        }
        return letters > 1;
    }

    private static boolean inWord(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether a number begins or ends here, between letters of a script that has no capitals. */
    private boolean parts(int at, int point) {
        int before = text.codePointBefore(Math.max(at, 1));
        return Character.isDigit(point)
                ? Character.getType(before) == Character.OTHER_LETTER
                : Character.isDigit(before) && Character.getType(point) == Character.OTHER_LETTER;
    }

    /** A separator of decimals or thousands: a digit on either side, and three behind a space. */
    private boolean joinsDigits(int at) {
        char c = text.charAt(at);
        if (!digit(at - 1) || !digit(at + 1)) {
            return false;
        }
        boolean space = c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\'' || c == '\u2019';
        return c == '.' || c == ',' || (space && digit(at + 2) && digit(at + 3) && !digit(at + 4));
    }

    /** An apostrophe between letters, or the dot behind a single capital letter that has another capital behind it. */
    private boolean joinsLetters(int start, int at) {
        char c = text.charAt(at);
        if (APOSTROPHES.indexOf(c) >= 0) {
            return letter(at - 1) && letter(at + 1);
        }
        boolean single = at - 1 == start || (at - 2 > start && text.charAt(at - 2) == '.');
        return c == '.' && single && capital(at - 1) && capital(at + 1) && !letter(at + 2);
    }

    private boolean digit(int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private boolean letter(int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private boolean capital(int at) {
        return at >= 0 && at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    /** The word's folded form, for comparison. */
    static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        boolean number = Character.isDigit(word.codePointAt(0));
        Normalizer.normalize(word, Normalizer.Form.NFKD).codePoints().forEach(point -> {
            if (Character.isDigit(point)) {
                folded.append(Character.digit(point, 10));
            } else if (APOSTROPHES.indexOf(point) >= 0) {
                folded.append('\'');
            } else if (Character.getType(point) != Character.NON_SPACING_MARK && (number || point != '.')) {
                folded.appendCodePoint(point);
            }
        });
        String lower = folded.toString().toLowerCase(Locale.ROOT);
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }
}
