package io.dateline.analyse.text;

/** Decides between which tokens sentences end, from the token before and the first letter after. */
final class SentenceEnds {
    private enum Stop {
        /** The last token ends nothing. */
        NONE,
        /** A full stop, or its kin. */
        FULL,
        /** A stop of a script that writes no space after it. */
        FULLWIDTH,
        /** An abbreviation that may end a sentence. */
        SHORT
    }

    private static final int OPENERS = 3;

    private final char[] text;
    private final WordScanner scanner;
    private final Words abbreviations;
    private final Words starters;
    private final Words offices;
    private Stop stop = Stop.NONE;
    private boolean closed;
    /** The stop is a single period after a word in lower case: no name, no abbreviation, no pause. */
    private boolean plainStop;

    private boolean quoteOpen;
    private boolean afterThe;
    /** The last token is a country's short name without "the", or the period after it: an adjective. */
    private boolean adjective;

    SentenceEnds(char[] text, WordScanner scanner, Words abbreviations, Words starters, Words offices) {
        this.text = text;
        this.scanner = scanner;
        this.abbreviations = abbreviations;
        this.starters = starters;
        this.offices = offices;
    }

    /** Forgets what came before: a paragraph begins. */
    void reset() {
        stop = Stop.NONE;
        closed = false;
        quoteOpen = false;
    }

    /** Whether the last token ended a sentence, as far as can be told without the next. */
    boolean stopped() {
        return stop != Stop.NONE;
    }

    /** Whether a sentence starts with the token at {@code start}. */
    boolean startsAt(int start, int end, boolean glued) {
        if (stop == Stop.NONE || closes(start, glued) || continuesWith(start, end)) {
            return false;
        }
        if (stop == Stop.FULLWIDTH) {
            return true;
        }
        int letter = firstLetter(start);
        byte kind = scanner.kind(letter);
        if (stop == Stop.SHORT) {
            boolean quoted = letter > start && text[start] != '(' && text[start] != '[';
            return !glued && kind == Kind.UPPER && (quoted || starter(letter, end));
        }
        return glued ? missingSpace(start, kind) : fresh(start, kind);
    }

    /** Whether the token goes with the "US." before it, which is short for "U.S." and no sentence's end. */
    boolean continuesWith(int start, int end) {
        return stop == Stop.FULL && adjective && offices.meaning(text, start, end) != Words.NONE;
    }

    /** Takes note of a token. */
    void passed(int start, int end, boolean glued, boolean secondOnLine) {
        byte kind = Kind.of(text[start]);
        if (closes(start, glued)) {
            closed = true;
        } else {
            stop = stop(start, end, kind, glued, secondOnLine);
            plainStop = kind == Kind.PERIOD && end - start == 1 && glued && lowerWord(start);
            closed = false;
        }
        quoteOpen ^= kind == Kind.QUOTE;
        adjective = kind == Kind.PERIOD ? adjective && glued : shortName(start, end) && !afterThe;
        afterThe = end - start == 3
                && Contractions.lower(text[start]) == 't'
                && text[start + 1] == 'h'
                && text[start + 2] == 'e';
    }

    private boolean shortName(int start, int end) {
        return end - start == 2
                && (text[start] == 'U' || text[start] == 'E')
                && (text[end - 1] == 'S' || text[end - 1] == 'K' || text[end - 1] == 'N' || text[end - 1] == 'U');
    }

    private boolean lowerWord(int end) {
        return scanner.kind(end - 1) == Kind.LOWER
                && scanner.kind(end - 2) == Kind.LOWER
                && scanner.kind(end - 3) == Kind.LOWER;
    }

    private boolean closes(int start, boolean glued) {
        if (stop == Stop.NONE) {
            return false;
        }
        return switch (Kind.of(text[start])) {
            case Kind.CLOSE -> true;
            case Kind.QUOTE -> glued || quoteOpen;
            case Kind.APOSTROPHE -> glued;
            default -> false;
        };
    }

    private Stop stop(int start, int end, byte kind, boolean glued, boolean secondOnLine) {
        if (kind == Kind.PERIOD) {
            boolean decimal = end - start > 1 && text[start + 1] != '.';
            return decimal || (secondOnLine && glued && itemNumber(start)) ? Stop.NONE : Stop.FULL;
        }
        if (kind == Kind.STOP) {
            return text[start] > '\u2fff' || text[start] == '\u0964' ? Stop.FULLWIDTH : Stop.FULL;
        }
        if (text[start] == '\u2026') {
            return Stop.FULL;
        }
        return text[end - 1] == '.' && Kind.wordly(kind) ? abbreviation(start, end) : Stop.NONE;
    }

    /** Whether what stands before is the "1" of a list item's "1." */
    private boolean itemNumber(int end) {
        int at = end - 1;
        while (end - at <= 3 && scanner.kind(at) == Kind.DIGIT) {
            at--;
        }
        return at < end - 1 && !Kind.wordly(scanner.kind(at));
    }

    private Stop abbreviation(int start, int end) {
        int hyphen = end - 2;
        while (hyphen > start && Kind.of(text[hyphen]) != Kind.HYPHEN && end - hyphen < 12) {
            hyphen--;
        }
        int from = Kind.of(text[hyphen]) == Kind.HYPHEN ? hyphen + 1 : start;
        return abbreviations.meaning(text, from, end - 1) == Words.TITLE ? Stop.NONE : Stop.SHORT;
    }

    private int firstLetter(int start) {
        int at = start;
        while (at < start + OPENERS && opens(scanner.kind(at))) {
            at++;
        }
        return at;
    }

    private static boolean opens(byte kind) {
        return kind == Kind.OPEN || kind == Kind.QUOTE || kind == Kind.APOSTROPHE;
    }

    private boolean starter(int start, int end) {
        return starters.meaning(text, start, end) == Words.STARTER;
    }

    /** "ended.The": a stop after a word in lower case, a capitalised word right after it. */
    private boolean missingSpace(int start, byte kind) {
        int before = start - 2;
        return kind == Kind.UPPER
                && (scanner.kind(start + 1) == Kind.LOWER
                        || (text[start] == 'A' && scanner.kind(start + 1) == Kind.SPACE))
                && (closed || (scanner.kind(before) == Kind.LOWER && scanner.kind(before - 1) == Kind.LOWER));
    }

    private boolean fresh(int start, byte kind) {
        return switch (kind) {
            case Kind.LOWER -> !closed && plainStop;
            case Kind.HYPHEN, Kind.PERIOD, Kind.STOP, Kind.SPACE, Kind.CLOSE -> false;
            case Kind.OTHER -> !dash(text[start]) && text[start] != ',' && text[start] != ';' && text[start] != ':';
            default -> true;
        };
    }

    private static boolean dash(char c) {
        return c == '\u2013' || c == '\u2014' || c == '\u2012' || c == '\u2015' || c == '_';
    }
}
