package io.dateline.evaluate.faithful;

import io.dateline.analyse.Analyser;
import io.dateline.evaluate.Corpus;
import io.dateline.evaluate.Gold;
import io.dateline.evaluate.Scorer;
import io.dateline.evaluate.Task;
import java.util.List;

/**
 * Measures the check of generated summaries: whether it passes summaries that people wrote, and finds a number or name
 * that was changed in them. Human summaries are not a perfect gold standard: they also name the author or well-known
 * facts that the article does not contain, and the check rightly flags those.
 */
public final class FaithfulTask implements Task {
    @Override
    public String name() {
        return "faithful";
    }

    @Override
    public List<Corpus> corpora() {
        return List.of(
                Corpus.of("cnndm_validation", "summarisation/cnndm_validation493.jsonl"),
                Corpus.of("inshorts", "summarisation/inshorts.jsonl"));
    }

    @Override
    public Scorer scorer(Corpus corpus, List<Gold> gold) {
        return new FaithfulScorer(Analyser.load()::analyse, Changes.of(gold));
    }
}
