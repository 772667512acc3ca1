package io.dateline.analyse.quote;

import io.dateline.article.Prose;
import io.dateline.article.Span;
import io.dateline.words.WordKinds;
import java.util.ArrayList;
import java.util.List;

/**
 * The stretches that stand in quotation marks, outermost ones only, marks included, in text order. One pass over the
 * characters, a paragraph at a time: a mark opens or closes by its shape, a straight one by what stands beside it.
 *
 * <p>A quotation that runs on has no closing mark and the next paragraph opens with another: each paragraph gives one
 * stretch, all but the last not closed. Single marks count only outside double ones and only in pairs, since most
 * of them are apostrophes.
 */
final class Marks {
    /** @param closed whether it has a closing mark in its paragraph */
    record Marked(Span span, boolean closed) {}

    private final String text;
    private final List<Marked> found = new ArrayList<>();
    private int open = -1;
    private int depth;
    private long looks;

    private Marks(String text) {
        this.text = text;
    }

    static List<Marked> in(Prose prose) {
        return read(prose).found;
    }

    /** How many characters are looked at, those looked ahead to counted each time: for the test that this is linear. */
    static long work(Prose prose) {
        return read(prose).looks;
    }

    private static Marks read(Prose prose) {
        Marks marks = new Marks(prose.text());
        for (int p = 0; p < prose.paragraphCount(); p++) {
            int start = prose.sentenceStart(prose.paragraphFirstSentence(p));
            int end = prose.sentenceEnd(prose.paragraphEndSentence(p) - 1);
            marks.paragraph(start, end);
        }
        return marks;
    }

    private void paragraph(int start, int end) {
        int singles = -1;
        for (int i = start; i < end; i++) {
            looks++;
            char c = text.charAt(i);
            if (c > '\'' && c < '`') {
                continue;
            }
            int width = width(c, i, end);
            if (width > 0) {
                mark(c, i, i + width, start, end);
                singles = open >= 0 ? -1 : singles;
                i += width - 1;
            } else if (open < 0 && (c == '\'' || c == '‘' || c == '’')) {
                singles = single(c, i, start, end, singles);
            }
        }
        if (open >= 0) {
            found.add(new Marked(new Span(open, end), false));
            open = -1;
            depth = 0;
        }
    }

    /** Length of the double mark at {@code i}; 0 if there is none. */
    private int width(char c, int i, int end) {
        return switch (c) {
            case '"', '“', '”', '„', '«', '»' -> 1;
            case '`', '\'' -> i + 1 < end && text.charAt(i + 1) == c ? 2 : 0;
            default -> 0;
        };
    }

    private void mark(char c, int from, int to, int start, int end) {
        if (reopens(from, to, start, end)) {
            return;
        }
        boolean opens = opens(c, from, to, start, end);
        if (opens && open < 0 && from == start && speakerLabel(to, end)) {
            return;
        }
        if (opens && open < 0) {
            open = from;
            depth = 1;
        } else if (opens) {
            depth++;
        } else if (open >= 0 && --depth == 0) {
            found.add(new Marked(new Span(open, to), true));
            open = -1;
        }
    }

    /**
     * A transcript in quotation marks, "DOE: I never ...": the mark says nothing there, since each paragraph has another
     * speaker and few have a closing mark.
     */
    private boolean speakerLabel(int from, int end) {
        int limit = Math.min(end, from + LONGEST_LABEL);
        int capitals = 0;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return capitals > 1;
            }
            if (!Character.isUpperCase(c) && c != ' ' && c != '.' && c != '\'' && c != '-') {
                return false;
            }
            capitals++;
        }
        return false;
    }

    private static final int LONGEST_LABEL = 40;

    private boolean opens(char c, int from, int to, int start, int end) {
        boolean can = canOpen(from, to, start, end);
        return switch (c) {
            // a curly opener where only a closer can stand is a typing slip
            case '“', '„', '«', '`' -> open < 0 || from == start || can;
            case '”', '»' -> open < 0 && can;
            default -> can && (open < 0 || (depth < 2 && nestedCloserFollows(to, end)));
        };
    }

    /**
     * A mark that opens again in an open quotation, after a sentence of it: two paragraphs that the sender has joined, and
     * the quotation goes on.
     */
    private boolean reopens(int from, int to, int start, int end) {
        if (open < 0 || depth != 1 || from - open < 2 || !canOpen(from, to, start, end)) {
            return false;
        }
        int before = from - 1;
        while (before > open && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before < from - 1
                && ".?!".indexOf(text.charAt(before)) >= 0
                && Character.isUpperCase(text.charAt(to))
                && !nestedCloserFollows(to, end);
    }

    /** White space, a bracket or a dash before, something to say after. */
    private boolean canOpen(int from, int to, int start, int end) {
        return (from == start || opener(text.charAt(from - 1)))
                && to < end
                && !Character.isWhitespace(text.charAt(to))
                && !Character.isSpaceChar(text.charAt(to));
    }

    private static boolean opener(char before) {
        return Character.isWhitespace(before)
                || Character.isSpaceChar(before)
                || "([{—–-:/‘'“".indexOf(before) >= 0
                || before == '\u2015';
    }

    /** Straight marks inside straight marks: believed only when a mark that closes comes before the next that opens. */
    private boolean nestedCloserFollows(int from, int end) {
        int limit = Math.min(end, from + NESTED_REACH);
        int closers = 0;
        for (int i = from; i < limit; i++) {
            looks++;
            char c = text.charAt(i);
            if (c == '"' || c == '“' || c == '”') {
                boolean spaceBefore = Character.isWhitespace(text.charAt(i - 1));
                if (spaceBefore || c == '“') {
                    return false;
                }
                if (++closers == 2) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Longest nested quotation looked for, in characters: keeps the look-ahead bounded. */
    private static final int NESTED_REACH = 300;

    private int single(char c, int i, int start, int end, int singles) {
        if (singles < 0) {
            return c != '’' && canOpen(i, i + 1, start, end) && startsQuote(i + 1, end) ? i : -1;
        }
        boolean letterAfter = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
        boolean afterStop = ",.?!".indexOf(text.charAt(i - 1)) >= 0;
        if (c == '‘' || letterAfter || !(afterStop || i - singles < SHORT_SINGLE)) {
            return singles;
        }
        found.add(new Marked(new Span(singles, i + 1), true));
        return -1;
    }

    /** Without a stop before it, a single mark closes only a stretch this short: "workers' rights" is no quotation. */
    private static final int SHORT_SINGLE = 40;

    private static final List<String> ELISIONS =
            WordKinds.phrases("/words/en/phrases.tsv").list("elision");

    private boolean startsQuote(int at, int end) {
        return at < end
                && Character.isLetter(text.charAt(at))
                && ELISIONS.stream().noneMatch(elision -> text.startsWith(elision, at));
    }
}
