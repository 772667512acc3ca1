package io.dateline.analyse.text;

/**
 * Finds where a token ends. What a token is depends on its own characters and the few around it: no state is kept, no object
 * made, and each character is looked at a bounded number of times.
 */
final class WordScanner {
    private static final int INITIAL = 1;

    private final char[] text;
    private final Words abbreviations;
    private long looks;

    WordScanner(char[] text, Words abbreviations) {
        this.text = text;
        this.abbreviations = abbreviations;
    }

    /** The kind of the character at an offset; outside the text it is a space. */
    byte kind(int at) {
        looks++;
        return at >= 0 && at < text.length ? Kind.of(text[at]) : Kind.SPACE;
    }

    /**
     * The end of the token at {@code start}, which is no space.
     *
     * @param glued whether a token ends right before it
     */
    int end(int start, boolean glued) {
        byte kind = Kind.of(text[start]);
        if (Kind.wordly(kind)) {
            return glued && Contractions.negation(this, start) ? start + 3 : word(start, start + 1);
        }
        return switch (kind) {
            case Kind.SURROGATE -> beyond(start);
            case Kind.APOSTROPHE -> apostrophe(start, glued);
            case Kind.PERIOD -> !glued && kind(start + 1) == Kind.DIGIT ? word(start, start + 1) : run(start);
            case Kind.OTHER -> tag(start) ? word(start, start + 1) : run(start);
            case Kind.HYPHEN, Kind.CURRENCY -> run(start);
            case Kind.STOP -> stops(start);
            case Kind.OPEN -> text[start] == '`' && at(start + 1) == '`' ? start + 2 : start + 1;
            default -> start + 1;
        };
    }

    /**
     * The number of characters read around tokens and in web addresses; a test checks that it is linear in the text.
     */
    long looks() {
        return looks;
    }

    char at(int offset) {
        looks++;
        return offset >= 0 && offset < text.length ? text[offset] : '\n';
    }

    /** Goes on from {@code from} to the end of a word that begins at {@code start}. */
    private int word(int start, int from) {
        int part = start;
        int at = from;
        while (at < text.length) {
            byte kind = Kind.of(text[at]);
            if (Kind.wordly(kind)) {
                at++;
                continue;
            }
            int next = inside(kind, start, part, at);
            if (next <= at) {
                return next < 0 ? -next : next;
            }
            part = kind == Kind.HYPHEN || kind == Kind.PERIOD ? next : part;
            at = next;
        }
        return at;
    }

    /**
     * What a character that is no letter or digit does to the word before it.
     *
     * @param part start of the word's part since its last hyphen or period
     * @return where to go on scanning, past {@code at}; or the word's end, up to {@code at}; or minus its end, past it
     */
    private int inside(byte kind, int start, int part, int at) {
        byte after = kind(at + 1);
        return switch (kind) {
            case Kind.APOSTROPHE -> Contractions.cut(this, start, at);
            case Kind.HYPHEN -> Kind.wordly(after) && !Compounds.split(this, part, at) ? at + 1 : at;
            case Kind.PERIOD ->
                Kind.wordly(after) ? joiningPeriod(start, part, at, after) : finalPeriod(start, part, at);
            case Kind.SURROGATE -> Character.isLetter(Character.codePointAt(text, at)) ? at + 2 : at;
            case Kind.OTHER -> symbol(at, kind(at - 1), after);
            default -> at;
        };
    }

    private int symbol(int at, byte before, byte after) {
        boolean between = Kind.wordly(before) && Kind.wordly(after);
        boolean digits = before == Kind.DIGIT && after == Kind.DIGIT;
        return switch (text[at]) {
            case ',', '/' -> digits ? at + 1 : at;
            case ':' -> at(at + 1) == '/' && at(at + 2) == '/' ? address(at) : digits ? at + 1 : at;
            case '&' -> before == Kind.UPPER && after == Kind.UPPER ? at + 1 : at;
            case '_', '@' -> between ? at + 1 : at;
            default -> at;
        };
    }

    /** The end of a web address: up to white space or a quotation mark, less the punctuation that ends the sentence. */
    private int address(int from) {
        int at = from;
        while (at < text.length && !space(text[at]) && text[at] != '"' && text[at] != '<' && text[at] != '>') {
            at++;
        }
        looks += at - from;
        while (at > from + 1 && trailing(text[at - 1])) {
            at--;
        }
        return at;
    }

    private static boolean space(char c) {
        byte kind = Kind.of(c);
        return kind == Kind.SPACE || kind == Kind.NEWLINE;
    }

    private static boolean trailing(char c) {
        byte kind = Kind.of(c);
        return kind == Kind.PERIOD
                || kind == Kind.STOP
                || kind == Kind.CLOSE
                || kind == Kind.APOSTROPHE
                || c == ','
                || c == ';'
                || c == ':';
    }

    /** A period with a letter or digit right after it: inside an acronym, a number, a host or file name; or a missing space. */
    private int joiningPeriod(int start, int part, int at, byte after) {
        if (at - start == 3 && at(start) == 'w' && at(start + 1) == 'w' && at(start + 2) == 'w') {
            return address(at);
        }
        if (after == Kind.DIGIT) {
            return kind(at - 1) == Kind.DIGIT ? at + 1 : at;
        }
        if (after == Kind.LOWER) {
            return at + 1;
        }
        boolean initial = at - part == INITIAL && Kind.letter(kind(part));
        boolean oneLetterFollows = !Kind.wordly(kind(at + 2));
        if (oneLetterFollows && (initial || (at - part <= 2 && kind(part) == Kind.UPPER))) {
            return at + 1;
        }
        return initial || abbreviations.meaning(text, start, at) != Words.NONE ? -(at + 1) : at;
    }

    /** A period with no letter or digit after it: the abbreviation's own, or a full stop. */
    private int finalPeriod(int start, int part, int at) {
        if (at(at + 1) == '.') {
            return at;
        }
        boolean initial = at - part == INITIAL && Kind.letter(kind(part));
        if (initial && part > start && text[part - 1] == '.') {
            return at + 1;
        }
        if (initial && part == start && kind(part) == Kind.UPPER) {
            return continues(start, at) ? at + 1 : at;
        }
        byte meaning = abbreviations.meaning(text, hyphenPart(start, part), at);
        if (meaning == Words.NUMBER) {
            return kind(at + 1) == Kind.SPACE && kind(at + 2) == Kind.DIGIT ? at + 1 : at;
        }
        return meaning == Words.NONE ? at : at + 1;
    }

    /** "Lt.-Gen." is looked up by its last part, "ph.d." and "e.g." as a whole. */
    private int hyphenPart(int start, int part) {
        return part > start && Kind.of(text[part - 1]) == Kind.HYPHEN ? part : start;
    }

    /** Whether a capital with a period is an initial: a name, a number or a comma follows, and it is not "so do I." */
    private boolean continues(int start, int at) {
        if (text[start] == 'I' && kind(start - 2) == Kind.LOWER) {
            return false;
        }
        boolean spaced = kind(at + 1) == Kind.SPACE || kind(at + 1) == Kind.NEWLINE;
        return at(at + 1) == ',' || (spaced && (kind(at + 2) == Kind.UPPER || kind(at + 2) == Kind.DIGIT));
    }

    /** {@code @name} and {@code #topic}. */
    private boolean tag(int start) {
        return (text[start] == '@' || text[start] == '#') && Kind.letter(kind(start + 1));
    }

    private int apostrophe(int start, boolean glued) {
        int suffix = Contractions.suffix(this, start);
        if (suffix > 0) {
            return start + 1 + suffix;
        }
        if (!glued && kind(start + 1) == Kind.DIGIT) {
            return word(start, start + 1);
        }
        return text[start] == '\'' && at(start + 1) == '\'' ? start + 2 : start + 1;
    }

    private int stops(int start) {
        int at = start + 1;
        while (kind(at) == Kind.STOP) {
            at++;
        }
        return at;
    }

    /** The end of a run of the same character, which is one token. */
    private int run(int start) {
        int at = start + 1;
        while (at < text.length && text[at] == text[start]) {
            at++;
        }
        return at;
    }

    /** A character outside the basic plane: an ideograph, a letter of a rare script, or an emoji with what is joined to it. */
    private int beyond(int start) {
        int point = Character.codePointAt(text, start);
        int at = start + Character.charCount(point);
        if (Character.isIdeographic(point)) {
            return at;
        }
        if (Character.isLetter(point)) {
            return word(start, at);
        }
        while (at < text.length && (Kind.of(text[at]) == Kind.JOINER || skinTone(at))) {
            boolean joins = text[at] == '\u200d';
            at += skinTone(at) ? 2 : 1;
            if (joins && at < text.length && Kind.of(text[at]) == Kind.SURROGATE) {
                at += Character.charCount(Character.codePointAt(text, at));
            }
        }
        return at;
    }

    private boolean skinTone(int at) {
        return at(at) == '\ud83c' && at(at + 1) >= '\udffb' && at(at + 1) <= '\udfff';
    }
}
