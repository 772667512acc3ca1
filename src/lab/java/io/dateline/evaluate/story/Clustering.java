package io.dateline.evaluate.story;

import io.dateline.story.stories.Stories;
import io.dateline.story.stories.Story;
import io.dateline.story.stories.StoryModel;
import java.util.List;
import java.util.Objects;

/** Puts the rows of a corpus into stories, one after the other. The corpora's times are partly wrong, so that nothing leaves the window. */
public final class Clustering {
    private Clustering() {}

    /** The id of each row's story when all have come. */
    public static List<String> of(List<StoryRow> rows, StoryModel model) {
        Stories stories = new Stories(model);
        long arrival = 0;
        for (StoryRow row : rows) {
            stories.place(row.member(arrival++, stories.rarity()), "1", null);
        }
        return rows.stream()
                .map(row -> Objects.requireNonNull(stories.of(row.id())))
                .map(Story::id)
                .toList();
    }
}
