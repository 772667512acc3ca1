package io.dateline.analyse.text;

import io.dateline.article.Prose;
import io.dateline.words.TableLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects tokens, sentences and paragraphs in growing arrays. */
final class ProseBuilder {
    private int[] starts;
    private int[] ends;
    private int tokens;
    private int[] sentences;
    private int sentenceCount;
    private int[] paragraphs = new int[16];
    private int paragraphCount;

    ProseBuilder(int length) {
        starts = new int[length / 5 + 16];
        ends = new int[length / 5 + 16];
        sentences = new int[length / 100 + 16];
    }

    int tokens() {
        return tokens;
    }

    /** How many tokens the sentence has so far. */
    int inSentence() {
        return sentenceCount == 0 ? 0 : tokens - sentences[sentenceCount - 1];
    }

    /** The next token begins a paragraph, and a sentence. */
    void paragraph() {
        if (paragraphCount == paragraphs.length) {
            paragraphs = Arrays.copyOf(paragraphs, paragraphCount * 2);
        }
        paragraphs[paragraphCount++] = sentenceCount;
        sentence();
    }

    /** The next token begins a sentence. */
    void sentence() {
        if (sentenceCount == sentences.length) {
            sentences = Arrays.copyOf(sentences, sentenceCount * 2);
        }
        sentences[sentenceCount++] = tokens;
    }

    void token(int start, int end) {
        if (tokens == starts.length) {
            starts = Arrays.copyOf(starts, tokens * 2);
            ends = Arrays.copyOf(ends, tokens * 2);
        }
        starts[tokens] = start;
        ends[tokens++] = end;
    }

    Prose build(String text, int bodyStart) {
        return new Prose(
                text,
                bodyStart,
                Arrays.copyOf(starts, tokens),
                Arrays.copyOf(ends, tokens),
                Arrays.copyOf(sentences, sentenceCount),
                Arrays.copyOf(paragraphs, paragraphCount),
                rows(text, bodyStart));
    }

    /** Which paragraphs are rows of a table; the title is none. */
    private boolean[] rows(String text, int bodyStart) {
        List<String> lines = new ArrayList<>(paragraphCount);
        for (int paragraph = 0; paragraph < paragraphCount; paragraph++) {
            int start = starts[sentences[paragraphs[paragraph]]];
            boolean last = paragraph + 1 == paragraphCount;
            int end = ends[(last ? tokens : sentences[paragraphs[paragraph + 1]]) - 1];
            boolean title = start < bodyStart;
            lines.add(title || end - start > TableLine.LONGEST ? "" : text.substring(start, end));
        }
        return TableLine.rows(lines);
    }
}
