package io.dateline.story.placing;

import java.util.List;

/** What changed in a shard beside the item itself. */
public record Effects(List<StoryState> stories, List<TrendState> trends) {
    public static final Effects NONE = new Effects(List.of(), List.of());

    public Effects {
        stories = List.copyOf(stories);
        trends = List.copyOf(trends);
    }
}
