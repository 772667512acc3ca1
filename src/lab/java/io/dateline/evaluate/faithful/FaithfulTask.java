package io.dateline.evaluate.faithful;

import io.dateline.analyse.Analyser;
import io.dateline.evaluate.Corpus;
import io.dateline.evaluate.Gold;
import io.dateline.evaluate.Scorer;
import io.dateline.evaluate.Task;
import java.util.List;

/**
 * Whether the check of generated summaries lets through what people say of an article, and finds a number or a name that was
 * changed. What people say is no clean gold: they name the author, or what every reader knows, and that is rightly flagged.
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
