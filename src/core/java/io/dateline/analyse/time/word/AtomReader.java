package io.dateline.analyse.time.word;

import io.dateline.article.Prose;
import java.util.Arrays;

/** Cuts a text into atoms, in one pass. */
public final class AtomReader {
    private final Prose prose;
    private final String text;
    /** The first paragraph that has not begun. */
    private int paragraph;

    private int[] starts;
    private int[] ends;
    private Lexeme[] lexemes;
    private int size;
    private int at;

    private AtomReader(Prose prose) {
        this.prose = prose;
        this.text = prose.text();
        int guess = text.length() / 4 + 16;
        starts = new int[guess];
        ends = new int[guess];
        lexemes = new Lexeme[guess];
    }

    public static Atoms read(Prose prose) {
        return new AtomReader(prose).read();
    }

    private Atoms read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                lines();
            } else if (isDigit(c)) {
                number();
            } else if (isLetter(c)) {
                word();
            } else if (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
            } else {
                symbol(c);
            }
        }
        return new Atoms(text, starts, ends, lexemes, size);
    }

    /** White space that holds a line end: a blank line is a barrier, and so is the end of a paragraph. */
    private void lines() {
        int start = at;
        int count = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            count += text.charAt(at++) == '\n' ? 1 : 0;
        }
        if ((paragraphBegins() && !month()) || count > 1) {
            add(start, start, Lexeme.NONE);
        }
    }

    /** Whether the line ends with a month's short name, whose full stop looks like a sentence's: "Aug." */
    private boolean month() {
        boolean stop = size > 1 && ends[size - 1] - starts[size - 1] == 1 && text.charAt(starts[size - 1]) == '.';
        return stop && lexemes[size - 2].is(Kind.MONTH);
    }

    private boolean paragraphBegins() {
        boolean begins = false;
        while (paragraph < prose.paragraphCount() && start(paragraph) <= at) {
            begins = start(paragraph++) == at;
        }
        return begins;
    }

    /** Digits, with groups of three behind commas and a decimal fraction: "1,200", "1.25". */
    private void number() {
        int start = at;
        digits();
        while (at < text.length() && text.charAt(at) == ',' && digitsFrom(at + 1) == 3) {
            at += 4;
        }
        if (at < text.length() && text.charAt(at) == '.' && digitsFrom(at + 1) > 0) {
            at++;
            digits();
        }
        add(start, at, Lexeme.DIGITS);
    }

    private int start(int number) {
        return prose.sentence(prose.paragraphFirstSentence(number)).start();
    }

    private void digits() {
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
    }

    /** How many digits stand at an offset, counted up to four. */
    private int digitsFrom(int offset) {
        int end = offset;
        while (end < text.length() && end < offset + 4 && isDigit(text.charAt(end))) {
            end++;
        }
        return end - offset;
    }

    private void word() {
        int start = at;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        if (at == start + 1) {
            initials();
        }
        int end = text.charAt(at - 1) == '.' ? at - 1 : at;
        add(start, at, Lexicon.ENGLISH.find(text, start, end));
    }

    /** "a.m.", "U.S.": single letters with full stops are one word. */
    private void initials() {
        while (at + 1 < text.length()
                && text.charAt(at) == '.'
                && isLetter(text.charAt(at + 1))
                && !(at + 2 < text.length() && isLetter(text.charAt(at + 2)))) {
            at += 2;
        }
        if (at < text.length() && text.charAt(at) == '.' && text.charAt(at - 2 < 0 ? 0 : at - 2) == '.') {
            at++;
        }
    }

    private void symbol(char c) {
        int start = at;
        at++;
        if ((c == '\'' || c == '\u2019') && at < text.length() && (text.charAt(at) | 32) == 's' && wordEnds(at + 1)) {
            at++;
            add(start, at, Lexicon.ENGLISH.find(text, start, at));
            return;
        }
        if (mark(start)) {
            return;
        }
        if (Character.isHighSurrogate(c) && at < text.length() && Character.isLowSurrogate(text.charAt(at))) {
            at++;
        }
        add(start, at, Lexicon.ENGLISH.find(text, start, at));
    }

    /** "US$": letters and a currency's sign that are one mark together. */
    private boolean mark(int start) {
        boolean letters =
                size > 0 && ends[size - 1] == start && start - starts[size - 1] <= 3 && start > starts[size - 1];
        if (!letters || !isLetter(text.charAt(start - 1)) || isLetter(text.charAt(start))) {
            return false;
        }
        Lexeme whole = Lexicon.ENGLISH.find(text, starts[size - 1], start + 1);
        if (!whole.is(Kind.CURRENCY_MARK)) {
            return false;
        }
        ends[size - 1] = start + 1;
        lexemes[size - 1] = whole;
        return true;
    }

    private boolean wordEnds(int offset) {
        return offset >= text.length() || !isLetter(text.charAt(offset));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
    }

    private void add(int start, int end, Lexeme lexeme) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            lexemes = Arrays.copyOf(lexemes, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        lexemes[size++] = lexeme;
    }
}
