package io.dateline.story.versions.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest usable version as a row of {@code news.latest}.
 *
 * @param headline null when there is none
 * @param change in lower case, as the event has it
 * @param entityIds of the most relevant entities
 */
public record Row(
        String version,
        long versionSeq,
        String provider,
        String language,
        long time,
        @Nullable String headline,
        String change,
        String form,
        @Nullable Integer urgency,
        @Nullable String locatedId,
        List<String> entityIds,
        List<String> topicCodes,
        List<String> countryCodes,
        String eventId) {
    public Row {
        entityIds = List.copyOf(entityIds);
        topicCodes = List.copyOf(topicCodes);
        countryCodes = List.copyOf(countryCodes);
    }
}
