package io.dateline.decode.plain;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/**
 * Whether text reads like prose of any language: letters in words, punctuation as in sentences, no blob of data. Text
 * declared as plain text may be as short as an alert; text that nobody declared must show sentences.
 */
public final class ProseCheck {
    /** Of 100 visible characters at least so many are letters in copy; results and market reports have about 50. */
    public static final int MIN_LETTERS = 40;

    /** The same where nobody says that it is text; articles with many figures stay above 75. */
    public static final int MIN_LETTERS_UNDECLARED = 65;

    /** Of 100 visible characters at most so many are signs of programs, such as braces; copy has next to none. */
    public static final int MAX_SIGNS = 10;

    public static final int MAX_SIGNS_UNDECLARED = 3;

    /** Letters and digits in a row; the longest words of German and Finnish have about 60. Addresses do not count. */
    public static final int MAX_RUN = 80;

    /** Words of an alert: "Harbour bridge closed". */
    public static final int MIN_WORDS = 3;

    /** Words of text that nobody declared: two short sentences. */
    public static final int MIN_WORDS_UNDECLARED = 8;

    /** Letters that make a word on average where words are not parted by spaces, as in Chinese. */
    private static final int LETTERS_A_WORD = 2;

    /** Letters that are text without any full stop, for scripts such as Thai that write none. */
    public static final int MIN_UNSPACED = 40;

    /** Below it stand the characters of most copy, which need no look into Unicode's tables. */
    private static final int ASCII = 0x80;

    private final String text;
    private int visible;
    private int letters;
    private int unspaced;
    private int signs;
    private int words;
    private int sentences;
    private int longest;

    private ProseCheck(String text) {
        this.text = text;
    }

    /**
     * What speaks against it, without the text's words; null when it reads like prose.
     *
     * @param declared whether the sender says that it is plain text
     */
    public static @Nullable String fault(String text, boolean declared) {
        ProseCheck check = new ProseCheck(text);
        check.count();
        return check.fault(declared);
    }

    private @Nullable String fault(boolean declared) {
        int counted = words + unspaced / LETTERS_A_WORD;
        if (counted < (declared ? MIN_WORDS : MIN_WORDS_UNDECLARED)) {
            return "too few words for text" + (declared ? "" : " that nobody declared");
        }
        if (letters * 100L < visible * (long) (declared ? MIN_LETTERS : MIN_LETTERS_UNDECLARED)) {
            return "too few letters among figures and signs";
        }
        if (signs * 100L > visible * (long) (declared ? MAX_SIGNS : MAX_SIGNS_UNDECLARED)) {
            return "too many signs that only programs use";
        }
        if (longest > MAX_RUN) {
            return "a run of " + longest + " letters and digits without a space";
        }
        return declared || sentences > 0 || unspaced >= MIN_UNSPACED
                ? null
                : "no sentence in text that nobody declared";
    }

    private void count() {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isSpace(text.charAt(end))) {
                end++;
            }
            if (end > at && !isSeparator(at, end)) {
                token(at, end);
            }
            at = end + 1;
        }
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || (c >= ASCII && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    /** A row of one sign between parts of a text, such as {@code =====}. */
    private boolean isSeparator(int from, int to) {
        char sign = text.charAt(from);
        if (to - from < 3 && sign != '|') {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (text.charAt(at) != sign) {
                return false;
            }
        }
        return !Character.isLetterOrDigit(sign);
    }

    private void token(int from, int to) {
        int run = 0;
        int most = 0;
        int spaced = 0;
        for (int at = from; at < to; ) {
            int c = text.codePointAt(at);
            visible++;
            boolean letter = c < ASCII ? isAsciiLetter(c) : Character.isLetter(c) || isMark(c);
            if (letter) {
                letters++;
                boolean parts = isUnspaced(c);
                unspaced += parts ? 1 : 0;
                spaced += parts ? 0 : 1;
                run = parts ? 0 : run + 1;
            } else if (Character.isDigit(c)) {
                run++;
            } else {
                signs += isSign(c) ? 1 : 0;
                sentences += isFullStop(c) ? 1 : 0;
                run = "+/=_-".indexOf(c) >= 0 ? run : 0;
            }
            most = Math.max(most, run);
            at += Character.charCount(c);
        }
        words += spaced > 1 ? 1 : 0;
        sentences += endsSentence(from, to) ? 1 : 0;
        if (most > longest && (most <= MAX_RUN || !isAddress(from, to))) {
            longest = most;
        }
    }

    private static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Letters of scripts that do not part words by spaces. */
    private static boolean isUnspaced(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN, BOPOMOFO, YI -> true;
            default -> false;
        };
    }

    private static boolean isSign(int c) {
        return "{}[]<>|\\^_~`=".indexOf(c) >= 0 || c == '\uFFFD' || Character.getType(c) == Character.CONTROL;
    }

    /** Full stops that stand inside a run of text, where no spaces part sentences. */
    private static boolean isFullStop(int c) {
        return "\u3002\uFF01\uFF1F\uFF0E\uFF61".indexOf(c) >= 0;
    }

    /** Whether a sentence's sign ends a token, quotation marks and brackets apart; a number in a list has none. */
    private boolean endsSentence(int from, int to) {
        int at = to - 1;
        while (at > from && "\"')]*\u201D\u2019\u00BB\u201C\u203A".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        boolean stop = ".!?\u2026\u061F\u06D4\u0964\u0965\u0589\u1362\u104B\u17D4\u0F0D".indexOf(text.charAt(at)) >= 0;
        return stop && at > from && (at - from > 2 || Character.isLetter(text.charAt(at - 1)));
    }

    /** Whether a token is a link or a path, which may be of any length. */
    private boolean isAddress(int from, int to) {
        for (int at = from; at + 2 < to; at++) {
            if (text.charAt(at) == ':' && text.charAt(at + 1) == '/' && text.charAt(at + 2) == '/') {
                return true;
            }
        }
        return text.startsWith("www.", from);
    }
}
