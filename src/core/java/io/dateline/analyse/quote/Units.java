package io.dateline.analyse.quote;

import io.dateline.article.Prose;
import io.dateline.article.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * An article as the attribution model reads it: one unit a token, but one unit for a whole stretch in quotation marks.
 * The words inside marks say little about the speaker; a comma at their end says much. Flat arrays, units numbered in
 * text order.
 *
 * <p>A clause is a sentence, but one that does not end at a question mark inside quotation marks: {@code "Why?" she
 * asked} is one clause.
 */
public final class Units {
    private static final int NONE = -1;

    final Prose prose;
    final List<Marks.Marked> marks;
    private int count;
    final int[] firstToken;
    final int[] endToken;
    final int[] mark;
    final int[] word;
    final int[] base;
    final int[] suffix;
    final byte[] wordClass;
    final byte[] shape;
    final int[] clause;
    final int[] paragraph;

    private Units(Prose prose, List<Marks.Marked> marks) {
        int n = prose.tokenCount();
        this.prose = prose;
        this.marks = marks;
        firstToken = new int[n];
        endToken = new int[n];
        mark = new int[n];
        word = new int[n];
        base = new int[n];
        suffix = new int[n];
        wordClass = new byte[n];
        shape = new byte[n];
        clause = new int[n];
        paragraph = new int[n];
    }

    /** Reads the article. */
    static Units of(Prose prose, List<Marks.Marked> marks, Lexicon lexicon) {
        Units units = new Units(prose, marks);
        units.cut();
        units.describe(new UnitReader(units, lexicon));
        return units;
    }

    private void cut() {
        int next = 0;
        int sentence = 0;
        int lastParagraph = NONE;
        int clauses = NONE;
        for (int token = 0; token < prose.tokenCount(); ) {
            while (sentence + 1 < prose.sentenceCount() && prose.sentenceFirstToken(sentence + 1) <= token) {
                sentence++;
            }
            int start = prose.tokenStart(token);
            while (next < marks.size() && marks.get(next).span().end() <= start) {
                next++;
            }
            int unit = count++;
            firstToken[unit] = token++;
            mark[unit] = NONE;
            if (next < marks.size() && marks.get(next).span().start() <= start) {
                mark[unit] = next;
                int end = marks.get(next).span().end();
                while (token < prose.tokenCount() && prose.tokenStart(token) < end) {
                    token++;
                }
            }
            endToken[unit] = token;
            paragraph[unit] = paragraphOf(sentence, lastParagraph);
            boolean newParagraph = paragraph[unit] != lastParagraph;
            lastParagraph = paragraph[unit];
            if (newParagraph || startsClause(unit, sentence)) {
                clauses++;
            }
            clause[unit] = clauses;
        }
    }

    private int paragraphOf(int sentence, int last) {
        int candidate = Math.max(last, 0);
        while (candidate + 1 < prose.paragraphCount() && prose.paragraphFirstSentence(candidate + 1) <= sentence) {
            candidate++;
        }
        return candidate;
    }

    /** A new sentence, unless it only seems one because a quotation before it ends in a mark of its own. */
    private boolean startsClause(int unit, int sentence) {
        int first = firstToken[unit];
        boolean sentenceStart = prose.sentenceFirstToken(sentence) > firstToken[unit - 1]
                || prose.sentenceFirstToken(sentence) == first;
        int before = mark[unit - 1];
        if (before == NONE) {
            return sentenceStart;
        }
        Span quotation = marks.get(before).span();
        char last = lastInside(quotation);
        char here = prose.text().charAt(prose.tokenStart(first));
        if (Character.isLowerCase(here) || last == ',' || ",;:)".indexOf(here) >= 0) {
            return false;
        }
        if (sentenceStart && behindColon(quotation.start())) {
            return true;
        }
        return last == '.' || (sentenceStart && last != '?' && last != '!');
    }

    /** Whether a colon brought the quotation in: what stands behind it does not say who spoke. */
    private boolean behindColon(int start) {
        int i = start - 1;
        while (i > 0 && prose.text().charAt(i) == ' ') {
            i--;
        }
        return i > 0 && prose.text().charAt(i) == ':';
    }

    /** The last character before the closing mark. */
    char lastInside(Span span) {
        int i = span.end() - 1;
        String text = prose.text();
        while (i > span.start() && isMark(text.charAt(i))) {
            i--;
        }
        return text.charAt(i);
    }

    /** The unit's text in lower case: allocates, so not for every unit. */
    String lower(int unit) {
        return prose.text().substring(start(unit), end(unit)).toLowerCase(Locale.ROOT);
    }

    /** Whether a quotation begins in mid-sentence. */
    boolean startsLower(int unit) {
        String text = prose.text();
        int i = start(unit);
        while (i < end(unit) - 1 && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return Character.isLowerCase(text.charAt(i));
    }

    static boolean isMark(char c) {
        return "\"“”„«»'‘’`".indexOf(c) >= 0;
    }

    private void describe(UnitReader reader) {
        for (int unit = 0; unit < count; unit++) {
            reader.read(unit);
        }
    }

    public int count() {
        return count;
    }

    /** Start of the unit in the text. */
    public int start(int unit) {
        return mark[unit] == NONE
                ? prose.tokenStart(firstToken[unit])
                : marks.get(mark[unit]).span().start();
    }

    /** End of the unit in the text. */
    public int end(int unit) {
        return mark[unit] == NONE
                ? prose.tokenEnd(endToken[unit] - 1)
                : marks.get(mark[unit]).span().end();
    }

    boolean quoted(int unit) {
        return mark[unit] != NONE;
    }

    WordClass classOf(int unit) {
        return WordClass.of(wordClass[unit]);
    }

    /** Whether a class, by its code, stands at the unit; false outside the article. */
    boolean is(int unit, WordClass wanted) {
        return unit >= 0 && unit < count && wordClass[unit] == wanted.code();
    }

    boolean startsParagraph(int unit) {
        return unit == 0 || paragraph[unit] != paragraph[unit - 1];
    }

    /** Whether a line break stands before the unit, be it inside a paragraph. */
    boolean startsLine(int unit) {
        if (unit == 0) {
            return true;
        }
        for (int i = end(unit - 1); i < start(unit); i++) {
            if (prose.text().charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    boolean startsClause(int unit) {
        return unit == 0 || clause[unit] != clause[unit - 1];
    }

    /** The first unit that ends after {@code offset}; the count if there is none. */
    public int unitAt(int offset) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(middle) > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** First units of the paragraphs, then the count. */
    public int[] paragraphStarts() {
        int[] starts = new int[count + 1];
        int found = 0;
        for (int unit = 0; unit < count; unit++) {
            if (startsParagraph(unit)) {
                starts[found++] = unit;
            }
        }
        starts[found++] = count;
        return Arrays.copyOf(starts, found);
    }
}
