package io.dateline.story.versions.diff;

import io.dateline.story.item.Anchor;
import io.dateline.story.versions.print.SentencePrint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says for each sentence of a version which one of the other it is: the same, the same in other words, or none. Equal
 * sentences are taken together in their order, wherever they moved; of the rest the most alike pairs first, ties in the order
 * of the text.
 */
final class Alignment {
    /** Likeness from which two sentences are one in other words, measured on pairs of versions written for it. */
    private static final double ALIKE = 0.42;

    /** Headlines are short and rewritten more freely; a version has but one. */
    private static final double ALIKE_HEADLINES = 0.2;

    private final List<SentencePrint> kept = new ArrayList<>();
    private final List<Pair> reworded = new ArrayList<>();
    private final List<SentencePrint> dropped = new ArrayList<>();
    private final List<SentencePrint> added = new ArrayList<>();

    private Alignment() {}

    static Alignment of(List<SentencePrint> before, List<SentencePrint> now) {
        Alignment alignment = new Alignment();
        alignment.keep(before, now);
        alignment.pair();
        return alignment;
    }

    private void keep(List<SentencePrint> before, List<SentencePrint> now) {
        Map<Integer, Deque<SentencePrint>> byHash = new HashMap<>();
        before.forEach(old ->
                byHash.computeIfAbsent(old.hash(), hash -> new ArrayDeque<>()).add(old));
        for (SentencePrint each : now) {
            Deque<SentencePrint> same = byHash.get(each.hash());
            boolean again = same != null && take(same, each);
            if (!again) {
                added.add(each);
            }
        }
        byHash.values().forEach(dropped::addAll);
        dropped.sort(Comparator.comparing((SentencePrint old) -> old.at().field())
                .thenComparing(old -> old.at().start()));
    }

    /** Whether one of the older sentences stands for this one; it is used up. */
    private boolean take(Deque<SentencePrint> same, SentencePrint each) {
        for (SentencePrint old : same) {
            if (isOfOneField(old, each)) {
                same.remove(old);
                kept.add(each);
                return true;
            }
        }
        return false;
    }

    private static boolean isOfOneField(SentencePrint one, SentencePrint other) {
        return one.at().field() == other.at().field();
    }

    private void pair() {
        List<Pair> pairs = new ArrayList<>();
        for (SentencePrint old : dropped) {
            for (SentencePrint each : added) {
                double least = old.at().field() == Anchor.Field.TITLE ? ALIKE_HEADLINES : ALIKE;
                if (isOfOneField(old, each) && old.likeness(each) >= least) {
                    pairs.add(new Pair(old, each));
                }
            }
        }
        pairs.sort(Comparator.comparing(Pair::likeness).reversed());
        for (Pair pair : pairs) {
            if (dropped.contains(pair.before) && added.contains(pair.now)) {
                dropped.remove(pair.before);
                added.remove(pair.now);
                reworded.add(pair);
            }
        }
        reworded.sort(Comparator.comparing((Pair pair) -> pair.now.at().field())
                .thenComparing(pair -> pair.now.at().start()));
    }

    /** Sentences of the newer version that the older has word for word. */
    List<SentencePrint> kept() {
        return kept;
    }

    List<Pair> reworded() {
        return reworded;
    }

    List<SentencePrint> dropped() {
        return dropped;
    }

    List<SentencePrint> added() {
        return added;
    }

    /** One sentence in two versions. */
    record Pair(SentencePrint before, SentencePrint now) {
        double likeness() {
            return before.likeness(now);
        }
    }
}
