package io.dateline.story.placing;

import io.dateline.story.item.Anchor;
import java.util.List;

/**
 * What an item is to those before it.
 *
 * @param storyId of its story
 * @param priors the items nearest to it, the nearest first
 * @param newSentences that none of these has
 * @param novelty 0 to 100; -1 when it could not be measured
 * @param storyCounts independent items of its story in each of {@link Windows}
 * @param entityCounts of its main entities
 * @param moved uris of items that are in its story now, since theirs was merged into it
 * @param forgotten uris of items that have left the window
 */
public record Placement(
        String storyId,
        List<Prior> priors,
        int novelty,
        List<Anchor> newSentences,
        List<Integer> storyCounts,
        List<EntityCounts> entityCounts,
        List<String> moved,
        List<String> forgotten,
        Effects effects) {
    public Placement {
        priors = List.copyOf(priors);
        newSentences = List.copyOf(newSentences);
        storyCounts = List.copyOf(storyCounts);
        entityCounts = List.copyOf(entityCounts);
        moved = List.copyOf(moved);
        forgotten = List.copyOf(forgotten);
    }

    /** @param counts in each of {@link Windows} */
    public record EntityCounts(String id, List<Integer> counts) {
        public EntityCounts {
            counts = List.copyOf(counts);
        }
    }
}
