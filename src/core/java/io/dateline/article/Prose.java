package io.dateline.article;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An article's content cut into paragraphs, sentences and tokens: flat primitive arrays over one string, no object per
 * token. Immutable. Offsets are UTF-16 code units into {@link #text()}, ends exclusive; tokens, sentences and
 * paragraphs are numbered from 0 in text order. Every token lies in one sentence, every sentence in one paragraph.
 *
 * <p>The title, when there is one, is paragraph 0 and lies before {@link #bodyStart()}.
 */
public final class Prose {
    private final String text;
    private final String written;
    private final int bodyStart;
    private final int[] tokenStarts;
    private final int[] tokenEnds;
    private final int[] sentenceFirstTokens;
    private final int[] paragraphFirstSentences;
    private final boolean[] rows;
    private final boolean recased;

    /** Made when a step first asks; two threads that ask at once each make the same. */
    private @Nullable Words words;

    /**
     * Makes the segmentation of a text. It keeps the arrays, so the caller must not change them.
     *
     * @param text the content
     * @param bodyStart where the body begins in it
     * @param tokenStarts start of each token, ascending
     * @param tokenEnds end of each token, each after its start and not past the next token's start
     * @param sentenceFirstTokens first token of each sentence, strictly ascending from 0
     * @param paragraphFirstSentences first sentence of each paragraph, strictly ascending from 0
     */
    public Prose(
            String text,
            int bodyStart,
            int[] tokenStarts,
            int[] tokenEnds,
            int[] sentenceFirstTokens,
            int[] paragraphFirstSentences) {
        this(
                text,
                bodyStart,
                tokenStarts,
                tokenEnds,
                sentenceFirstTokens,
                paragraphFirstSentences,
                new boolean[paragraphFirstSentences.length]);
    }

    /**
     * The same, with the paragraphs that are rows of a table.
     *
     * @param rows whether a paragraph is one, by its number
     */
    public Prose(
            String text,
            int bodyStart,
            int[] tokenStarts,
            int[] tokenEnds,
            int[] sentenceFirstTokens,
            int[] paragraphFirstSentences,
            boolean[] rows) {
        if (tokenStarts.length != tokenEnds.length || (tokenStarts.length == 0) != (sentenceFirstTokens.length == 0)) {
            throw new IllegalArgumentException("token and sentence arrays disagree");
        }
        this.text = text;
        this.written = text;
        this.recased = false;
        this.bodyStart = bodyStart;
        this.tokenStarts = tokenStarts;
        this.tokenEnds = tokenEnds;
        this.sentenceFirstTokens = sentenceFirstTokens;
        this.paragraphFirstSentences = paragraphFirstSentences;
        this.rows = rows;
    }

    /** The same cut of another text of the same length. */
    public Prose withText(String other) {
        return new Prose(this, other, other, false);
    }

    /** The same with other letters: what the truecaser made of it. */
    public Prose truecased(String other) {
        return new Prose(this, other, written, true);
    }

    private Prose(Prose cut, String text, String written, boolean recased) {
        if (text.length() != cut.text.length()) {
            throw new IllegalArgumentException("a text of another length");
        }
        this.text = text;
        this.written = written;
        this.recased = recased;
        bodyStart = cut.bodyStart;
        tokenStarts = cut.tokenStarts;
        tokenEnds = cut.tokenEnds;
        sentenceFirstTokens = cut.sentenceFirstTokens;
        paragraphFirstSentences = cut.paragraphFirstSentences;
        rows = cut.rows;
    }

    /** Whether the truecaser changed letters of the sentence. */
    public boolean isTruecased(int sentence) {
        if (!recased) {
            return false;
        }
        int start = sentenceStart(sentence);
        return !text.regionMatches(start, written, start, sentenceEnd(sentence) - start);
    }

    /** Whether a sentence is a row of a table, which says nothing that could be quoted or summarised. */
    public boolean isRow(int sentence) {
        return rows[paragraphOfSentence(sentence)];
    }

    /** Whether a stretch of the text begins in a row of a table. */
    public boolean isRow(Span span) {
        if (!hasRows() || sentenceCount() == 0 || span.start() < sentenceStart(0)) {
            return false;
        }
        int low = 0;
        int high = paragraphCount() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            boolean before = sentenceStart(paragraphFirstSentences[middle]) <= span.start();
            low = before ? middle : low;
            high = before ? high : middle - 1;
        }
        return rows[low];
    }

    /** The text without the rows of tables, each of their characters a blank; the text itself when there are none. */
    public String running() {
        if (!hasRows()) {
            return text;
        }
        StringBuilder running = new StringBuilder(text);
        for (int paragraph = 0; paragraph < rows.length; paragraph++) {
            if (rows[paragraph]) {
                int start = sentenceStart(paragraphFirstSentences[paragraph]);
                int end = sentenceEnd(paragraphEndSentence(paragraph) - 1);
                running.replace(start, end, " ".repeat(end - start));
            }
        }
        return running.toString();
    }

    private boolean hasRows() {
        for (boolean row : rows) {
            if (row) {
                return true;
            }
        }
        return false;
    }

    public String text() {
        return text;
    }

    public int bodyStart() {
        return bodyStart;
    }

    public int tokenCount() {
        return tokenStarts.length;
    }

    public int tokenStart(int token) {
        return tokenStarts[token];
    }

    public int tokenEnd(int token) {
        return tokenEnds[token];
    }

    /** The distinct words of all tokens, in small letters. */
    public Words words() {
        Words made = words;
        if (made == null) {
            made = new Words(this);
            words = made;
        }
        return made;
    }

    /** The token's text: allocates, so not for inner loops. */
    public String token(int token) {
        return text.substring(tokenStarts[token], tokenEnds[token]);
    }

    /** Whether the token is exactly {@code word}, without allocating. */
    public boolean tokenIs(int token, String word) {
        int start = tokenStarts[token];
        return tokenEnds[token] - start == word.length() && text.startsWith(word, start);
    }

    /** Whether white space, or nothing, separates the token from the one before it: true for white space and token 0. */
    public boolean spaceBefore(int token) {
        return token == 0 || tokenStarts[token] > tokenEnds[token - 1];
    }

    /** The first token that ends after {@code offset}: the one that covers it, or the next; the count if there is none. */
    public int tokenAt(int offset) {
        int found = Arrays.binarySearch(tokenEnds, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    public int sentenceCount() {
        return sentenceFirstTokens.length;
    }

    public int sentenceFirstToken(int sentence) {
        return sentenceFirstTokens[sentence];
    }

    /** The token after the sentence's last. */
    public int sentenceEndToken(int sentence) {
        return sentence + 1 < sentenceFirstTokens.length ? sentenceFirstTokens[sentence + 1] : tokenStarts.length;
    }

    public int sentenceStart(int sentence) {
        return tokenStarts[sentenceFirstTokens[sentence]];
    }

    public int sentenceEnd(int sentence) {
        return tokenEnds[sentenceEndToken(sentence) - 1];
    }

    public Span sentence(int sentence) {
        return new Span(sentenceStart(sentence), sentenceEnd(sentence));
    }

    public int sentenceOfToken(int token) {
        return floor(sentenceFirstTokens, token);
    }

    public boolean inTitle(int sentence) {
        return sentenceStart(sentence) < bodyStart;
    }

    public int paragraphCount() {
        return paragraphFirstSentences.length;
    }

    public int paragraphFirstSentence(int paragraph) {
        return paragraphFirstSentences[paragraph];
    }

    /** The sentence after the paragraph's last. */
    public int paragraphEndSentence(int paragraph) {
        return paragraph + 1 < paragraphFirstSentences.length
                ? paragraphFirstSentences[paragraph + 1]
                : sentenceFirstTokens.length;
    }

    public int paragraphOfSentence(int sentence) {
        return floor(paragraphFirstSentences, sentence);
    }

    private static int floor(int[] firsts, int key) {
        int found = Arrays.binarySearch(firsts, key);
        return found >= 0 ? found : -found - 2;
    }
}
