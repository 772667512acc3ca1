package io.dateline.analyse.quote;

import io.dateline.article.Span;

/** Fills in what one unit looks like: word hash, base form, ending, class, shape. */
final class UnitReader {
    private static final int CAPITAL = 1;
    private static final int ALL_CAPITALS = 2;
    private static final int DIGIT = 4;
    private static final int POSSESSIVE = 8;
    private static final int CLAUSE_START = 16;

    /** Words inside marks from which a stretch is a quotation in length, not a nickname or a title. */
    private static final int SHORT = 3;

    private final Units units;
    private final Lexicon lexicon;
    private final String text;

    UnitReader(Units units, Lexicon lexicon) {
        this.units = units;
        this.lexicon = lexicon;
        this.text = units.prose.text();
    }

    void read(int unit) {
        if (units.quoted(unit)) {
            readQuoted(unit);
        } else {
            readWord(unit, units.start(unit), units.end(unit));
        }
        if (units.startsClause(unit)) {
            units.shape[unit] |= CLAUSE_START;
        }
    }

    private void readQuoted(int unit) {
        Marks.Marked marked = units.marks.get(units.mark[unit]);
        Span span = marked.span();
        int words = units.endToken[unit] - units.firstToken[unit] - 2;
        char last = units.lastInside(span);
        WordClass kind = kind(marked, words, last);
        int firstLetter = span.start();
        while (firstLetter < span.end() - 1 && Units.isMark(text.charAt(firstLetter))) {
            firstLetter++;
        }
        boolean capital = Character.isUpperCase(text.charAt(firstLetter));
        int size = words <= 1 ? 0 : words <= SHORT ? 1 : words <= 7 ? 2 : words <= 15 ? 3 : 4;
        int look = kind.code() * 32 + size * 2 + (capital ? 1 : 0);
        units.word[unit] = look * 0x9E3779B1;
        units.base[unit] = kind.code() * 0x85EBCA77;
        units.suffix[unit] = look * 0x85EBCA77 + last;
        units.wordClass[unit] = kind.code();
        units.shape[unit] = (byte) (capital ? CAPITAL : 0);
    }

    private static WordClass kind(Marks.Marked marked, int words, char last) {
        if (!marked.closed()) {
            return WordClass.QUOTE_OPEN;
        }
        if (last == ',') {
            return WordClass.QUOTE_COMMA;
        }
        if (last == '.' || last == '?' || last == '!' || last == '…' || last == '—' || last == '-') {
            return words <= SHORT ? WordClass.QUOTE_SHORT : WordClass.QUOTE_STOP;
        }
        return words <= SHORT ? WordClass.QUOTE_SHORT : WordClass.QUOTE_CLAUSE;
    }

    private void readWord(int unit, int start, int end) {
        long hash = Lexicon.hash(text, start, end);
        char first = text.charAt(start);
        boolean letter = Character.isLetter(first);
        boolean possessive =
                letter && end - start > 2 && text.charAt(end - 1) == 's' && apostrophe(text.charAt(end - 2));
        int entry = lexicon.entry(hash);
        boolean known = entry >= 0;
        units.word[unit] = (int) hash;
        units.base[unit] = known ? lexicon.baseOf(entry) : (int) hash;
        units.suffix[unit] = suffix(start, end);
        boolean capital = Character.isUpperCase(first);
        int shape = capital ? CAPITAL : 0;
        shape |= capital && end - start > 1 && Character.isUpperCase(text.charAt(end - 1)) ? ALL_CAPITALS : 0;
        shape |= Character.isDigit(first) ? DIGIT : 0;
        shape |= possessive ? POSSESSIVE : 0;
        units.shape[unit] = (byte) shape;
        boolean name =
                capital && !units.startsClause(unit) && !(known && lexicon.classOf(entry) == WordClass.TIME.code());
        if (known && !(name && first != 'I')) {
            units.wordClass[unit] = lexicon.classOf(entry);
        } else if (letter) {
            units.wordClass[unit] = (capital ? WordClass.NAME : WordClass.OTHER).code();
        } else {
            units.wordClass[unit] = (Character.isDigit(first) ? WordClass.NUMBER : sign(first)).code();
        }
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static WordClass sign(char c) {
        return switch (c) {
            case ',' -> WordClass.COMMA;
            case '.', '?', '!' -> WordClass.STOP;
            case ':', ';' -> WordClass.COLON;
            case '-', '–', '—', '―', '…' -> WordClass.DASH;
            case '(', ')', '[', ']' -> WordClass.BRACKET;
            default -> WordClass.SIGN;
        };
    }

    /** The last three letters. */
    private int suffix(int start, int end) {
        int code = 0;
        for (int i = Math.max(start, end - 3); i < end; i++) {
            code = code * 65599 + Character.toLowerCase(text.charAt(i));
        }
        return code;
    }
}
