package io.dateline.story.placing;

import java.util.List;

/**
 * What a kill touched.
 *
 * @param stories ids of the stories that had the item
 * @param duplicates uris of items that copy it, by any sender
 */
public record Removal(List<String> stories, List<String> duplicates, Effects effects) {
    public Removal {
        stories = List.copyOf(stories);
        duplicates = List.copyOf(duplicates);
    }
}
