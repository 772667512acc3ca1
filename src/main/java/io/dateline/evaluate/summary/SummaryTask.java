package io.dateline.evaluate.summary;

import io.dateline.evaluate.Corpus;
import io.dateline.evaluate.Gold;
import io.dateline.evaluate.Scorer;
import io.dateline.evaluate.Task;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Summaries: ROUGE F1 with stemming, against the best of an article's references. Scored are the rows that the weights did
 * not learn from; {@code --set rows=all} scores the whole file.
 */
public final class SummaryTask implements Task {
    @Override
    public String name() {
        return "summary";
    }

    @Override
    public List<Corpus> corpora() {
        return List.of(
                corpus("cnndm_validation", "cnndm_validation493.jsonl"),
                corpus("inshorts", "inshorts.jsonl"),
                corpus("bbc_extractive", "bbc_extractive.jsonl.gz"));
    }

    @Override
    public Scorer scorer(Corpus corpus, List<Gold> gold) {
        Rows rows = Rows.valueOf(corpus.setting("rows", "all").toUpperCase(Locale.ROOT));
        Set<String> scored = rows.of(gold).stream().map(Gold::id).collect(Collectors.toSet());
        return new SummaryScorer(scored);
    }

    private static Corpus corpus(String name, String file) {
        return new Corpus(name, "summarisation/" + file, Map.of("rows", "scored"));
    }
}
