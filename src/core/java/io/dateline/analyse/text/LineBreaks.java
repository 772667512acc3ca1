package io.dateline.analyse.text;

/**
 * Tells line breaks that end a paragraph from those that only cut a sentence. Wire copy may come wrapped at some 70 columns,
 * its paragraphs parted by an empty line or an indent; elsewhere each line is a paragraph, but for a stray break that a lower-case
 * letter gives away.
 */
final class LineBreaks {
    /** Fewer cut sentences than this prove nothing. */
    private static final int FEWEST_CUTS = 3;

    /** One line in this many goes on in lower case when text is wrapped; far fewer do in a list or a poem. */
    private static final int LINES_PER_CUT = 5;

    private final char[] text;
    private final boolean wrapped;

    LineBreaks(char[] text) {
        this.text = text;
        this.wrapped = wrapped(text);
    }

    /**
     * Whether the gap between two tokens, which holds a line break, ends a paragraph.
     *
     * @param stopped whether the token before the gap ends a sentence
     * @param continued whether the word after the gap belongs to the one before it
     */
    boolean paragraph(int gapStart, int gapEnd, boolean stopped, boolean continued) {
        int lines = 0;
        int indent = 0;
        for (int i = gapStart; i < gapEnd; i++) {
            boolean newline = Kind.of(text[i]) == Kind.NEWLINE;
            lines += newline ? 1 : 0;
            indent = newline ? 0 : indent + 1;
        }
        if (lines > 1) {
            return true;
        }
        if (continued) {
            return false;
        }
        if (wrapped) {
            return indent > 1 || text[gapEnd - 1] == '\t';
        }
        return stopped || Kind.of(text[gapEnd]) != Kind.LOWER || !wordEnd(text[gapStart - 1]);
    }

    private static boolean wrapped(char[] text) {
        int single = 0;
        int cuts = 0;
        for (int i = 1; i + 1 < text.length; i++) {
            if (text[i] == '\n' && Kind.of(text[i - 1]) > Kind.NEWLINE && Kind.of(text[i + 1]) > Kind.NEWLINE) {
                single++;
                cuts += Kind.of(text[i + 1]) == Kind.LOWER && wordEnd(text[i - 1]) ? 1 : 0;
            }
        }
        return cuts >= FEWEST_CUTS && cuts * LINES_PER_CUT >= single;
    }

    private static boolean wordEnd(char c) {
        return Kind.wordly(Kind.of(c)) || c == ',';
    }
}
