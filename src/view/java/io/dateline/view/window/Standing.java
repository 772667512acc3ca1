package io.dateline.view.window;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the story application says of an open article beside its event, in ids of articles: an editor should know it
 * before the text is used.
 *
 * @param copyOf the earlier article whose text it has
 * @param basedOnRetracted killed articles whose text it shares
 * @param supersededBy the article that replaced it
 */
public record Standing(
        @Nullable String copyOf,
        List<String> basedOnRetracted,
        @Nullable String supersededBy) {
    public Standing {
        basedOnRetracted = List.copyOf(basedOnRetracted);
    }

    /** Whether there is nothing to say, as of most articles. */
    boolean isPlain() {
        return copyOf == null && basedOnRetracted.isEmpty() && supersededBy == null;
    }
}
