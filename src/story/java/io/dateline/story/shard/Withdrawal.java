package io.dateline.story.shard;

import java.util.List;

/**
 * What the withdrawal of an item touched.
 *
 * @param storyId of the story it was in
 * @param storyEnds whether the story has no members left
 * @param basedOn uris of the later copies of the same text, which are still there
 * @param counted the entities and topics whose counts went down
 */
public record Withdrawal(String storyId, boolean storyEnds, List<String> basedOn, List<String> counted) {
    public Withdrawal {
        basedOn = List.copyOf(basedOn);
        counted = List.copyOf(counted);
    }
}
