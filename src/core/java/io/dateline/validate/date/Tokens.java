package io.dateline.validate.date;

import io.dateline.validate.date.Token.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A written time in its numbers, words and marks. Digits of any script, full-width forms, every dash and every space
 * come out the same; {@code p.m.} is one word; each Chinese character is one.
 */
final class Tokens {
    /** Tokens read; the longest date with two zones has some fifty. */
    static final int MAX_TOKENS = 200;

    private final String written;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean spaced;

    private Tokens(String written) {
        this.written = written;
    }

    static Tokens of(String written) {
        Tokens tokens = new Tokens(written);
        while (tokens.at < written.length() && tokens.tokens.size() < MAX_TOKENS) {
            tokens.next();
        }
        return tokens;
    }

    /** The token at a place; one of kind {@code END} beyond the last. */
    Token get(int index) {
        return index >= 0 && index < tokens.size()
                ? tokens.get(index)
                : new Token(Kind.END, "", written.length(), written.length(), true, false);
    }

    int size() {
        return tokens.size();
    }

    String written() {
        return written;
    }

    private void next() {
        int c = fold(written.codePointAt(at));
        if (c == ' ') {
            spaced = true;
            at++;
        } else if (Character.isDigit(c)) {
            add(Kind.NUMBER, run(Character::isDigit));
        } else if (Character.isLetter(c)) {
            add(Kind.WORD, isIdeograph(c) ? at + Character.charCount(c) : wordEnd());
        } else {
            add(Kind.MARK, at + Character.charCount(written.codePointAt(at)));
        }
    }

    private int run(java.util.function.IntPredicate belongs) {
        int end = at;
        while (end < written.length() && belongs.test(fold(written.codePointAt(end)))) {
            end += Character.charCount(written.codePointAt(end));
        }
        return end;
    }

    /** Letters and their accents; single letters with dots between them are one word. */
    private int wordEnd() {
        int end = run(
                c -> (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) && !isIdeograph(c));
        if (end != at + 1) {
            return end;
        }
        int initials = end;
        while (initials + 1 < written.length()
                && written.charAt(initials) == '.'
                && Character.isLetter(written.charAt(initials + 1))
                && (initials + 2 == written.length() || !Character.isLetter(written.charAt(initials + 2)))) {
            initials += 2;
        }
        boolean dotted = initials > end && initials < written.length() && written.charAt(initials) == '.';
        return dotted ? initials + 1 : initials;
    }

    private void add(Kind kind, int end) {
        StringBuilder folded = new StringBuilder();
        boolean caps = kind == Kind.WORD;
        for (int i = at; i < end; i += Character.charCount(written.codePointAt(i))) {
            int c = fold(written.codePointAt(i));
            if (kind == Kind.NUMBER) {
                folded.append((char) ('0' + Character.digit(c, 10)));
            } else if (kind != Kind.WORD || c != '.') {
                folded.appendCodePoint(c);
                caps &= !Character.isLowerCase(c);
            }
        }
        String text = kind == Kind.WORD ? bare(folded.toString()) : folded.toString();
        tokens.add(new Token(kind, text, at, end, spaced, caps));
        at = end;
        spaced = false;
    }

    /** Lower case, without accents. */
    private static String bare(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
                bare.append(apart.charAt(i));
            }
        }
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    private static boolean isIdeograph(int c) {
        return Character.isIdeographic(c);
    }

    private static int fold(int c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return c - 0xFEE0;
        }
        return switch (c) {
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> '-';
            case 0x2018, 0x2019, 0x02BC -> '\'';
            case 0xBA -> 'o';
            case 0xAA -> 'a';
            default -> isSpace(c) ? ' ' : c;
        };
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
