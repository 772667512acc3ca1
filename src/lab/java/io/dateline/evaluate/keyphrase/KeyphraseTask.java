package io.dateline.evaluate.keyphrase;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.analyse.keyphrase.KeyphraseFinder;
import io.dateline.analyse.keyphrase.Stemmer;
import io.dateline.article.Analysis;
import io.dateline.article.Keyphrase;
import io.dateline.evaluate.Corpus;
import io.dateline.evaluate.Gold;
import io.dateline.evaluate.Measure;
import io.dateline.evaluate.Scorer;
import io.dateline.evaluate.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Scores the best five, ten and fifteen phrases, before the floor for tags, against the gold ones by their stems, averaged
 * over documents.
 * Precision divides by the number asked for, however few were found. A simple baseline is scored too.
 */
public final class KeyphraseTask implements Task {
    private static final int[] CUTS = {10, 5, 15};
    private static final List<Measure> MEASURES = List.of(
            Measure.macro("best 10"),
            Measure.macro("best 5"),
            Measure.macro("best 15"),
            Measure.macro("best 10 YAKE-like"),
            Measure.macro("best 5 YAKE-like"),
            Measure.macro("best 15 YAKE-like"));

    @Override
    public String name() {
        return "keyphrase";
    }

    @Override
    public List<Corpus> corpora() {
        return List.of(
                Corpus.of("kpcrowd", "keyphrases/kpcrowd500.jsonl"),
                Corpus.of("duc2001", "keyphrases/duc2001_third.jsonl"));
    }

    @Override
    public Scorer scorer(Corpus corpus, List<Gold> gold) {
        KeyphraseFinder finder = new KeyphraseFinder();
        return new Scorer() {
            @Override
            public List<Measure> measures() {
                return MEASURES;
            }

            @Override
            public List<double[]> score(Gold row, Analysis analysis) {
                List<String> asked = new ArrayList<>();
                row.row().path("keyphrases").forEach((JsonNode phrase) -> asked.add(phrase.asText()));
                List<double[]> scores = new ArrayList<>(KeyphraseTask.score(
                        asked,
                        finder.ranked(analysis.prose(), analysis.entities()).stream()
                                .map(Keyphrase::phrase)
                                .toList()));
                scores.addAll(KeyphraseTask.score(asked, YakeLike.phrases(analysis.prose())));
                return scores;
            }
        };
    }

    /** For each measure precision, recall, F1 and 1; empty when the gold has no phrase. */
    static List<double[]> score(List<String> gold, List<String> found) {
        Set<String> asked = keys(gold);
        List<String> given = List.copyOf(keys(found));
        List<double[]> scores = new ArrayList<>();
        for (int cut : CUTS) {
            if (!asked.isEmpty()) {
                Set<String> hits = new HashSet<>(given.subList(0, Math.min(cut, given.size())));
                hits.retainAll(asked);
                double precision = hits.size() / (double) cut;
                double recall = hits.size() / (double) asked.size();
                double f1 = hits.isEmpty() ? 0 : 2 * precision * recall / (precision + recall);
                scores.add(new double[] {precision, recall, f1, 1});
            }
        }
        return scores;
    }

    private static Set<String> keys(List<String> phrases) {
        Set<String> keys = new LinkedHashSet<>();
        for (String phrase : phrases) {
            String key = key(phrase);
            if (!key.isEmpty()) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** Stems of the runs of letters and digits. */
    public static String key(String asWritten) {
        String phrase = asWritten.toLowerCase(Locale.ROOT);
        List<String> stems = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= phrase.length(); at++) {
            if (at == phrase.length() || !Character.isLetterOrDigit(phrase.charAt(at))) {
                if (at > from) {
                    stems.add(Stemmer.stem(phrase.substring(from, at)));
                }
                from = at + 1;
            }
        }
        return String.join(" ", stems);
    }
}
