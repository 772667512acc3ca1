package io.dateline.evaluate.summary;

import io.dateline.evaluate.Corpus;
import io.dateline.evaluate.Gold;
import io.dateline.evaluate.Scorer;
import io.dateline.evaluate.Task;
import java.util.List;

/**
 * Scores summaries by ROUGE F1 with stemming, against the best of an article's references. The weights were trained on
 * these articles, except BBC's; {@code dateline train summary --leave-out} scores them on articles they were not
 * trained on.
 */
public final class SummaryTask implements Task {
    @Override
    public String name() {
        return "summary";
    }

    @Override
    public List<Corpus> corpora() {
        return List.of(
                Corpus.of("cnndm_validation", "summarisation/cnndm_validation493.jsonl"),
                Corpus.of("inshorts", "summarisation/inshorts.jsonl"),
                Corpus.of("bbc_extractive", "summarisation/bbc_extractive.jsonl.gz"));
    }

    @Override
    public Scorer scorer(Corpus corpus, List<Gold> gold) {
        return new SummaryScorer();
    }
}
