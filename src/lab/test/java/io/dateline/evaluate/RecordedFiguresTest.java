package io.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dateline.analyse.Analyser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code dateline evaluate} in short: the gold set, and a small corpus for each task, against the figures on record. Skipped
 * where the corpora are not.
 */
@SuppressWarnings("NullAway.Init")
class RecordedFiguresTest {
    private static Evaluation evaluation;

    @BeforeAll
    static void load() {
        evaluation = new Evaluation(Analyser.load(), TestData.folder(), 0);
    }

    @ParameterizedTest
    @CsvSource({
        "language, ellery",
        "ner, ellery",
        "quote, ellery",
        "time, ellery",
        "topic, ellery",
        "text, worldwide_dev",
        "language, worldwide_dev",
        "ner, worldwide_dev",
        "quote, polnear_dev",
        "time, aquaint",
        "keyphrase, duc2001",
        "topic, hand-labelled",
        "summary, bbc_extractive"
    })
    void noFigureIsBelowTheOneOnRecord(String taskName, String corpusName) throws IOException {
        Task task = Tasks.all().stream()
                .filter(one -> one.name().equals(taskName))
                .findFirst()
                .orElseThrow();
        Corpus corpus = task.corpora().stream()
                .filter(one -> one.name().equals(corpusName))
                .findFirst()
                .orElseThrow();
        assumeTrue(evaluation.has(corpus), "skipped: no data");

        List<Result> results = evaluation.run(task, corpus);

        assertThat(results).anyMatch(result -> result.recorded() != null);
        assertThat(results).filteredOn(Result::fell).isEmpty();
    }
}
