package io.dateline.story.placing;

import java.util.List;

/**
 * What changed in a shard beside the item itself.
 *
 * @param forgotten ids of stories that have left the window
 */
public record Effects(List<StoryState> stories, List<TrendState> trends, List<String> forgotten) {
    public static final Effects NONE = new Effects(List.of(), List.of(), List.of());

    public Effects {
        stories = List.copyOf(stories);
        trends = List.copyOf(trends);
        forgotten = List.copyOf(forgotten);
    }
}
