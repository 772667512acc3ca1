package io.dateline.analyse.quote;

/**
 * The hashed features of a unit. Most are words, classes and endings in a window around it. Others look further: the
 * previous and the next word of the clause that could attribute, their distance, and the commas and quotations in
 * between.
 */
public final class UnitFeatures {
    /** Features of every unit. */
    public static final int SIZE = 34;

    private static final int NONE = -1;
    private static final int BEYOND = 63;
    private static final int FULL_STOP = (int) Lexicon.hash(".", 0, 1);

    private final Units units;
    private final int count;
    private final int[] clauseFirst;
    private final int[] clauseLast;
    private final int[] cueBefore;
    private final int[] cueAfter;
    private final int[] quoteBefore;
    private final int[] quoteAfter;
    private final byte[] between;

    private UnitFeatures(Units units) {
        this.units = units;
        count = units.count();
        clauseFirst = new int[count];
        clauseLast = new int[count];
        cueBefore = new int[count];
        cueAfter = new int[count];
        quoteBefore = new int[count];
        quoteAfter = new int[count];
        between = new byte[count];
    }

    /** Looks once over the article in each direction. */
    public static UnitFeatures of(Units units) {
        UnitFeatures evidence = new UnitFeatures(units);
        evidence.forward();
        evidence.backward();
        return evidence;
    }

    private void forward() {
        int first = 0;
        int cue = NONE;
        int quote = NONE;
        int commas = 0;
        int that = 0;
        for (int unit = 0; unit < count; unit++) {
            if (units.startsClause(unit)) {
                first = unit;
                cue = NONE;
                quote = NONE;
                commas = 0;
                that = 0;
            }
            clauseFirst[unit] = first;
            cueBefore[unit] = cue;
            quoteBefore[unit] = quote;
            between[unit] = (byte) (Math.min(commas, 3) * 2 + that);
            int code = units.wordClass[unit];
            if (WordClass.cue(code)) {
                cue = unit;
                commas = 0;
                that = 0;
            } else if (code == WordClass.COMMA.code() || code == WordClass.DASH.code()) {
                commas++;
            } else if (WordClass.quoted(code)) {
                quote = unit;
            } else if (units.word[unit] == Lexicon.THAT) {
                that = 1;
            }
        }
    }

    private void backward() {
        int last = count - 1;
        int cue = NONE;
        int quote = NONE;
        for (int unit = count - 1; unit >= 0; unit--) {
            if (unit + 1 < count && units.startsClause(unit + 1)) {
                last = unit;
                cue = NONE;
                quote = NONE;
            }
            clauseLast[unit] = last;
            cueAfter[unit] = cue;
            quoteAfter[unit] = quote;
            int code = units.wordClass[unit];
            if (WordClass.cue(code)) {
                cue = unit;
            } else if (WordClass.quoted(code)) {
                quote = unit;
            }
        }
    }

    /** Writes the {@link #SIZE} features of a unit. */
    public void fill(int unit, int[] features) {
        int w0 = word(unit);
        int w1 = word(unit + 1);
        int w2 = word(unit + 2);
        int p1 = word(unit - 1);
        int p2 = word(unit - 2);
        int c0 = code(unit);
        int cn = code(unit + 1);
        int cp = code(unit - 1);
        int cpp = code(unit - 2);
        int cnn = code(unit + 2);
        int shape = units.shape[unit];
        int suffix = units.suffix[unit];
        int n = 0;
        features[n++] = mix(1, w0, 0);
        features[n++] = mix(2, p1, 0);
        features[n++] = mix(3, w1, 0);
        features[n++] = mix(4, p2, cp);
        features[n++] = mix(5, w2, cn);
        features[n++] = mix(6, p1, w0);
        features[n++] = mix(7, w0, w1);
        features[n++] = mix(8, base(unit), cp * 64 + cn);
        features[n++] = mix(9, c0 * 64 + cp, cn * 64 + cpp);
        features[n++] = mix(10, c0 * 64 + cn, cnn * 64 + shape);
        features[n++] = mix(11, shape * 64 + c0, shape(unit - 1) * 64 + shape(unit + 1));
        features[n++] = mix(12, suffix, c0);
        features[n++] = mix(13, suffix, cp * 64 + cn);
        features[n++] = mix(14, p1, c0 * 64 + cn);
        features[n++] = mix(15, w1, c0 * 64 + cp);
        features[n++] = mix(16, p2, p1);
        features[n++] = mix(17, w1, w2);
        features[n++] = mix(18, suffix(unit - 1), c0);
        features[n++] = mix(19, suffix(unit + 1), c0);
        far(unit, c0, features, n);
    }

    private void far(int unit, int c0, int[] features, int n) {
        int before = cueBefore[unit];
        int after = cueAfter[unit];
        int beforeBase = before < 0 ? 0 : units.base[before];
        int afterBase = after < 0 ? 0 : units.base[after];
        int beforeGap = before < 0 ? 7 : gap(unit - before);
        int afterGap = after < 0 ? 7 : gap(after - unit);
        int beforeClass = before < 0 ? BEYOND : code(before);
        int afterClass = after < 0 ? BEYOND : code(after);
        int tail = clauseLast[unit];
        int tailClasses = code(tail) * 4096 + code(tail - 1) * 64 + code(tail - 2);
        int head = clauseFirst[unit];
        int quotes = quote(quoteBefore[unit], unit) * 1024 + quote(quoteAfter[unit], unit);
        int afterShape = after < 0 ? 0 : code(after - 1) * 64 + code(after + 1);
        features[n++] = mix(20, beforeBase, beforeGap * 8 + between[unit]);
        features[n++] = mix(21, beforeBase, c0);
        features[n++] = mix(22, beforeClass * 64 + between[unit], beforeGap * 64 + c0);
        features[n++] = mix(23, afterBase, afterGap);
        features[n++] = mix(24, afterBase, c0);
        features[n++] = mix(25, afterShape, afterClass * 64 + afterGap);
        features[n++] = mix(26, beforeClass * 64 + afterClass, between[unit] * 64 + c0);
        features[n++] = mix(27, tailClasses, before < 0 ? 0 : 1);
        features[n++] = mix(28, word(head), gap(unit - head));
        features[n++] = mix(29, gap(unit - head) * 8 + gap(tail - unit), c0);
        features[n++] = mix(30, quotes, c0);
        features[n++] = mix(31, quotes, beforeClass * 64 + afterClass);
        features[n++] = mix(32, code(head) * 64 + code(head + 1), beforeClass * 64 + c0);
        features[n++] = mix(33, code(head - 1), c0 * 8 + (units.startsParagraph(head) ? 1 : 0));
        features[n] = mix(34, word(tail - 1), tailClasses);
    }

    /** How the label of a unit may depend on the label before it: punctuation and quotation marks make or break spans. */
    int link(int unit) {
        if (units.quoted(unit)) {
            return units.startsClause(unit) ? 1 : 2;
        }
        if (units.startsClause(unit)) {
            return 3;
        }
        int code = units.wordClass[unit];
        if (code >= WordClass.COMMA.code() && code <= WordClass.SIGN.code()) {
            return 4;
        }
        int before = code(unit - 1);
        if (before >= WordClass.QUOTE_COMMA.code()) {
            return 5;
        }
        return before >= WordClass.COMMA.code() && before <= WordClass.SIGN.code() ? 6 : 0;
    }

    /** Kinds of {@link #link}. */
    public static final int LINKS = 7;

    /** The {@link #link} of every unit. */
    public byte[] links() {
        byte[] links = new byte[count];
        for (int unit = 0; unit < count; unit++) {
            links[unit] = (byte) link(unit);
        }
        return links;
    }

    private int quote(int quote, int unit) {
        return quote < 0 ? 0 : units.wordClass[quote] * 8 + gap(Math.abs(unit - quote));
    }

    private static int gap(int distance) {
        if (distance <= 2) {
            return Math.max(distance, 0);
        }
        return distance <= 4 ? 3 : distance <= 8 ? 4 : distance <= 16 ? 5 : 6;
    }

    /** Before the first unit a full stop is read: where an article begins is no sign of anything. */
    private int word(int unit) {
        return unit < 0 ? FULL_STOP : unit >= count ? NONE : units.word[unit];
    }

    private int base(int unit) {
        return units.base[unit];
    }

    private int suffix(int unit) {
        return unit < 0 ? '.' : unit >= count ? NONE : units.suffix[unit];
    }

    private int shape(int unit) {
        return unit < 0 || unit >= count ? 0 : units.shape[unit];
    }

    private int code(int unit) {
        return unit < 0 ? WordClass.STOP.code() : unit >= count ? BEYOND : units.wordClass[unit];
    }

    private static int mix(int template, int a, int b) {
        int h = a * 0x9E3779B1 + b * 0x85EBCA77 + template * 0xC2B2AE3D;
        h ^= h >>> 16;
        h *= 0x7FEB352D;
        h ^= h >>> 15;
        h *= 0x846CA68B;
        return h ^ (h >>> 16);
    }
}
