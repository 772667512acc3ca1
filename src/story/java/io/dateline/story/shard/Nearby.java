package io.dateline.story.shard;

import io.dateline.story.duplicates.Likeness;
import io.dateline.story.item.Anchor;
import io.dateline.story.novelty.Seen;
import io.dateline.story.novelty.Sentences;
import io.dateline.story.stories.Comparing;
import io.dateline.story.stories.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The earlier items that an item is compared with one by one, and how alike each is. */
final class Nearby {
    /** Priors that are given: a reader looks at the first. */
    private static final int GIVEN = 5;

    private static final Comparator<Near> MOST_ALIKE = (one, other) -> {
        int order = Boolean.compare(other.likeness.isCopy(), one.likeness.isCopy());
        order = order == 0 ? Double.compare(other.likeness.jaccard(), one.likeness.jaccard()) : order;
        order = order == 0 ? Double.compare(other.cosine, one.cosine) : order;
        return order == 0 ? one.kept.compareTo(other.kept) : order;
    };

    private final Comparing comparing;
    private final Member item;
    private final Map<String, Near> found = new LinkedHashMap<>();

    private record Near(Kept kept, Likeness likeness, double cosine) {}

    Nearby(Comparing item) {
        this.comparing = item;
        this.item = item.member();
    }

    void add(Kept kept) {
        found.computeIfAbsent(kept.uri(), uri -> {
            Member other = kept.member();
            return new Near(
                    kept,
                    Likeness.of(comparing.text(), other.text(), Math.abs(item.time() - other.time())),
                    comparing.cosine(other));
        });
    }

    /** The item it is most a copy of, other than its own earlier version; null when there is none. */
    @Nullable
    Kept copied() {
        return found.values().stream()
                .filter(near -> near.likeness.isCopy() && !near.kept.uri().equals(item.uri()))
                .min(MOST_ALIKE)
                .map(Near::kept)
                .orElse(null);
    }

    /** Takes note of the sentences of those it is a copy of, its own earlier version among them. */
    void tell(Seen seen) {
        for (Near near : found.values()) {
            if (near.likeness.isCopy() || near.kept.uri().equals(item.uri())) {
                seen.add(near.kept.sentences());
            }
        }
    }

    List<Prior> priors(Sentences sentences) {
        return found.values().stream()
                .sorted(MOST_ALIKE)
                .limit(GIVEN)
                .map(near -> new Prior(
                        near.kept.uri(),
                        near.kept.member().time(),
                        near.likeness.isCopy(),
                        near.likeness.conflict(),
                        near.likeness.jaccard(),
                        near.likeness.containment(),
                        near.cosine,
                        shared(sentences, near.kept)))
                .toList();
    }

    private static List<Anchor> shared(Sentences sentences, Kept kept) {
        Seen theirs = new Seen(sentences);
        theirs.add(kept.sentences());
        List<Anchor> shared = new ArrayList<>();
        for (int at = 0; at < sentences.size(); at++) {
            if (theirs.contains(sentences.hash(at))) {
                shared.add(sentences.anchor(at));
            }
        }
        return shared;
    }
}
