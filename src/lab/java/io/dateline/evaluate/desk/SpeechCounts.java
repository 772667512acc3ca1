package io.dateline.evaluate.desk;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.evaluate.Bins;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The quotes of one event against the gold speeches: found, exact, in the right mouth, and as sure as they say. */
final class SpeechCounts {
    enum Kind {
        DIRECT,
        MIXED,
        INDIRECT;

        static Kind of(JsonNode row) {
            return valueOf(row.path("kind").asText("direct").toUpperCase(Locale.ROOT));
        }
    }

    private final Map<Kind, double[]> kinds = new EnumMap<>(Kind.class);
    private final Map<Mouths.Verdict, Integer> verdicts = new EnumMap<>(Mouths.Verdict.class);
    private final Bins content = new Bins();
    private final Bins speaker = new Bins();
    private double exact;

    SpeechCounts(List<Speech> gold, List<Speech> optional, List<Speech> given, Mouths mouths) {
        for (Kind kind : Kind.values()) {
            kinds.put(kind, new double[4]);
        }
        Matching matching = new Matching(gold, given);
        gold.forEach(speech -> count(speech)[Shares.GOLD]++);
        matching.joined().forEach(i -> count(gold.get(i))[Shares.FOUND]++);
        matching.matched().forEach((i, quotes) -> right(gold.get(i), quotes, mouths));
        for (Speech quote : matching.wrong(optional)) {
            count(quote)[Shares.GIVEN]++;
            content.add(confidence(quote), false);
        }
    }

    private double[] count(Speech speech) {
        return Objects.requireNonNull(kinds.get(Kind.of(speech.row())));
    }

    private void right(Speech gold, List<Speech> quotes, Mouths mouths) {
        count(gold)[Shares.FOUND]++;
        double[] own = count(quotes.get(0));
        own[Shares.RIGHT]++;
        own[Shares.GIVEN]++;
        BitSet said = Speech.union(quotes);
        exact += said.equals(gold.words()) ? 1 : 0;
        Mouths.Verdict verdict = mouths.verdict(gold, quotes);
        verdicts.merge(verdict, 1, Integer::sum);
        content.add(quotes.stream().mapToDouble(SpeechCounts::confidence).min().orElse(0), true);
        quotes.stream()
                .map(quote -> quote.row().path("speakerConfidence"))
                .filter(JsonNode::isNumber)
                .mapToDouble(JsonNode::asDouble)
                .min()
                .ifPresent(least -> speaker.add(least, verdict == Mouths.Verdict.RIGHT));
    }

    private static double confidence(Speech quote) {
        return quote.row().path("confidence").asDouble();
    }

    /** The vectors of {@link DeskTask}'s measures of speech, in their order. */
    List<double[]> vectors() {
        double[] all = new double[4];
        kinds.values().forEach(kind -> {
            for (int i = 0; i < all.length; i++) {
                all[i] += kind[i];
            }
        });
        double right = verdicts.getOrDefault(Mouths.Verdict.RIGHT, 0);
        double wrong = verdicts.getOrDefault(Mouths.Verdict.WRONG, 0);
        List<double[]> vectors = new ArrayList<>();
        vectors.add(all);
        vectors.addAll(kinds.values());
        vectors.add(new double[] {exact, all[Shares.GIVEN], all[Shares.GOLD]});
        vectors.add(new double[] {right, all[Shares.RIGHT]});
        vectors.add(new double[] {all[Shares.GIVEN] - wrong, all[Shares.GIVEN]});
        vectors.add(content.counts());
        vectors.add(speaker.counts());
        return vectors;
    }
}
