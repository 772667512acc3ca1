package io.dateline.view.window;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story as {@code news.stories} has it: which articles are about one event. Its title is left out: it is a member's
 * headline, and whether that may be shown only the window knows.
 *
 * @param state breaking, developing, quiet, retracted or merged
 * @param sources senders
 * @param independent members that copy none before them
 * @param uris of the members
 */
public record Storyline(String id, String state, int items, int independent, int sources, List<String> uris) {
    public Storyline {
        uris = List.copyOf(uris);
    }

    /** Whether it is still a story of its own. */
    boolean stands(@Nullable String mergedInto) {
        return mergedInto == null && !uris.isEmpty();
    }
}
