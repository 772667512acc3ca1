package io.dateline.cli.kafka;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.publish.EventHeaders;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Selects the events to show. An event must match one value of each list; an empty list matches every event.
 *
 * @param providers as events name them
 * @param languages BCP 47; {@code en} lets {@code en-GB} pass
 * @param types the kind of change in the event type: published, updated, corrected, withheld, canceled
 * @param words that the headline or the text must have, in whatever case; null for any
 */
public record EventFilter(
        List<String> providers,
        List<String> languages,
        List<String> types,
        @Nullable String words) {
    private static final String TYPE_PREFIX = "dateline.article.";

    public EventFilter {
        providers = List.copyOf(providers);
        languages = List.copyOf(languages);
        types = List.copyOf(types);
        words = words == null ? null : words.toLowerCase(Locale.ROOT);
    }

    public boolean passes(ConsumerRecord<byte[], byte[]> event, JsonNode value) {
        String type = RecordHeaders.get(event, EventHeaders.TYPE, "").toLowerCase(Locale.ROOT);
        return passes(providers, value.path("provider").asText())
                && passes(languages, value.path("language").asText())
                && (types.isEmpty() || types.stream().anyMatch(each -> type.startsWith(TYPE_PREFIX + each + ".")))
                && (has(value.path("headline")) || has(value.at("/text/title")) || has(value.at("/text/body")));
    }

    private boolean has(JsonNode text) {
        return words == null || text.asText().toLowerCase(Locale.ROOT).contains(words);
    }

    private static boolean passes(List<String> wanted, String value) {
        return wanted.isEmpty() || wanted.stream().anyMatch(each -> value.equals(each) || value.startsWith(each + "-"));
    }
}
