package io.dateline.story.shard;

import io.dateline.story.novelty.Novelty;
import io.dateline.story.trends.Trend;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an item means for those before it.
 *
 * @param storyId of its story
 * @param begins whether the story begins with it
 * @param merged ids of the stories that it joined to its own, which are no more
 * @param moved uris of the members of those stories: their stored traces are to be written again, in this story
 * @param copyOf uri of the earliest item that it is a copy of; null when it is none
 * @param priors the nearest earlier items, the most alike first
 * @param novelty how new it is
 * @param trends of the entities and topics that it was counted for
 * @param expired uris of items that have left the window
 * @param trace what is remembered of it
 */
public record Placement(
        String storyId,
        boolean begins,
        List<String> merged,
        List<String> moved,
        @Nullable String copyOf,
        List<Prior> priors,
        Novelty novelty,
        List<Trend> trends,
        List<String> expired,
        ItemTrace trace) {
    public Placement {
        merged = List.copyOf(merged);
        moved = List.copyOf(moved);
        priors = List.copyOf(priors);
        trends = List.copyOf(trends);
        expired = List.copyOf(expired);
    }
}
