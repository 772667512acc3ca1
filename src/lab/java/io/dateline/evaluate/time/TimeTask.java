package io.dateline.evaluate.time;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.article.Analysis;
import io.dateline.article.Span;
import io.dateline.article.TimeExpression;
import io.dateline.evaluate.Corpus;
import io.dateline.evaluate.Gold;
import io.dateline.evaluate.Measure;
import io.dateline.evaluate.Scorer;
import io.dateline.evaluate.Task;
import java.util.ArrayList;
import java.util.List;

/** Scores time expressions in the text, without the title. */
public final class TimeTask implements Task {
    @Override
    public String name() {
        return "time";
    }

    @Override
    public List<Corpus> corpora() {
        return List.of(
                Corpus.own("en"), //
                Corpus.of("aquaint", "times/aquaint.jsonl"), //
                Corpus.of("timebank_half", "times/timebank_half.jsonl"));
    }

    @Override
    public Scorer scorer(Corpus corpus, List<Gold> gold) {
        return new Scorer() {
            @Override
            public List<Measure> measures() {
                return TimeScorer.MEASURES;
            }

            @Override
            public List<double[]> score(Gold row, Analysis analysis) {
                return TimeScorer.score(expected(row), found(row, analysis));
            }
        };
    }

    /** Every gold expression with a span that is not empty. */
    private static List<Timex> expected(Gold row) {
        List<Timex> expected = new ArrayList<>();
        for (JsonNode time : row.row().path("times")) {
            Span span = row.span(time);
            if (span.length() > 0) {
                expected.add(new Timex(
                        span, time.path("type").asText(), time.path("value").asText()));
            }
        }
        return expected;
    }

    private static List<Timex> found(Gold row, Analysis analysis) {
        List<Timex> found = new ArrayList<>();
        for (TimeExpression time : analysis.times()) {
            if (time.span().start() >= row.text().bodyStart()) {
                found.add(new Timex(time.span(), time.type().name(), time.value()));
            }
        }
        return found;
    }
}
