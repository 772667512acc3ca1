package io.dateline.analyse.summary;

import io.dateline.article.Span;
import java.util.List;

/** The table of an article's sentences with their features, in text order, numbered from 0. */
public final class SentenceTable {
    /**
     * A sentence of the body.
     *
     * @param span in the article's content
     * @param words its words by their numbers in the article, ascending, each once
     * @param features by {@link Feature#index}
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Row(Span span, Eligibility eligibility, int[] words, double[] features) {}

    private final List<Row> rows;
    private final int vocabulary;

    SentenceTable(List<Row> rows, int vocabulary) {
        this.rows = List.copyOf(rows);
        this.vocabulary = vocabulary;
    }

    public int size() {
        return rows.size();
    }

    public Span span(int sentence) {
        return rows.get(sentence).span();
    }

    /** Whether the whole body fits into a summary, as in a newsbreak of two or three sentences; it then needs none. */
    public boolean tooShort(SummaryLength length) {
        int room = length.characters() + 1;
        for (Row row : rows) {
            room -= row.span().length() + 1;
        }
        return rows.size() < 2 || (rows.size() <= length.sentences() && room >= 0);
    }

    /** A copy of its features. */
    public double[] features(int sentence) {
        return rows.get(sentence).features().clone();
    }

    Row row(int sentence) {
        return rows.get(sentence);
    }

    /** Words are numbered below it. */
    int vocabulary() {
        return vocabulary;
    }
}
