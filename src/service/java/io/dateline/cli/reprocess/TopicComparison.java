package io.dateline.cli.reprocess;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.cli.kafka.Connection;
import io.dateline.cli.reprocess.EventIndex.Item;
import io.dateline.cli.reprocess.EventIndex.Place;
import io.dateline.cli.terminal.ProgressBar;
import io.dateline.compare.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
import org.jspecify.annotations.Nullable;

/** Compares the events of a range in two topics, item by item, however many there are. */
final class TopicComparison {
    /** Events of either topic in memory at a time: tens of megabytes of JSON. */
    private static final int CHUNK = 200;

    private final Connection connection;
    private final Map<Item, Place> before;
    private final Map<Item, Place> after;

    TopicComparison(Connection connection, Map<Item, Place> before, Map<Item, Place> after) {
        this.connection = connection;
        this.before = before;
        this.after = after;
    }

    /** How many items there are to compare. */
    long size() {
        return after.size()
                + before.keySet().stream()
                        .filter(item -> !after.containsKey(item))
                        .count();
    }

    void into(Comparison comparison, ProgressBar bar) {
        List<Item> items = new ArrayList<>(after.keySet());
        before.keySet().stream().filter(item -> !after.containsKey(item)).forEach(items::add);
        try (Consumer<byte[], byte[]> one = connection.consumer();
                Consumer<byte[], byte[]> other = connection.consumer()) {
            EventFetcher old = new EventFetcher(one);
            EventFetcher now = new EventFetcher(other);
            for (int from = 0; from < items.size(); from += CHUNK) {
                List<Item> chunk = items.subList(from, Math.min(items.size(), from + CHUNK));
                compare(chunk, events(old, before, chunk), events(now, after, chunk), comparison);
                bar.step(chunk.size());
            }
        }
    }

    private void compare(List<Item> items, Map<Place, JsonNode> old, Map<Place, JsonNode> now, Comparison comparison) {
        for (Item item : items) {
            JsonNode first = event(old, before.get(item));
            JsonNode second = event(now, after.get(item));
            if (first != null && second != null) {
                comparison.both(first, second);
            } else if (first != null) {
                comparison.onlyBefore(first);
            } else if (second != null) {
                comparison.onlyAfter(second);
            }
        }
    }

    private static @Nullable JsonNode event(Map<Place, JsonNode> events, @Nullable Place place) {
        return place == null ? null : events.get(place);
    }

    private static Map<Place, JsonNode> events(EventFetcher fetcher, Map<Item, Place> places, List<Item> items) {
        return fetcher.fetch(
                items.stream().map(places::get).filter(Objects::nonNull).toList());
    }
}
