package io.dateline.cli.reprocess;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** The offsets of a topic that are meant, in each partition that is. */
record Range(Map<TopicPartition, Span> spans) {
    static final Range NOTHING = new Range(Map.of());

    /**
     * Offsets of a partition.
     *
     * @param end the first offset that is not meant any more
     */
    record Span(long first, long end) {
        boolean contains(long offset) {
            return first <= offset && offset < end;
        }
    }

    Range {
        spans = Map.copyOf(spans);
    }

    /**
     * @param from null for the topic's beginning
     * @param to null for its end now
     */
    static Range of(
            Consumer<byte[], byte[]> consumer,
            Collection<TopicPartition> partitions,
            @Nullable Bound from,
            @Nullable Bound to) {
        Map<TopicPartition, Long> newest = consumer.endOffsets(partitions);
        Map<TopicPartition, Long> starts = offsets(consumer, from, newest);
        Map<TopicPartition, Long> stops = offsets(consumer, to, newest);
        Map<TopicPartition, Span> spans = new HashMap<>();
        consumer.beginningOffsets(partitions).forEach((partition, oldest) -> {
            long end = newest.getOrDefault(partition, oldest);
            Long start = from == null ? oldest : starts.get(partition);
            Long stop = to == null ? Long.valueOf(end) : stops.get(partition);
            if (start != null && stop != null) {
                long low = Math.max(start, oldest);
                spans.put(partition, new Span(low, Math.max(low, Math.min(stop, end))));
            }
        });
        return new Range(spans);
    }

    private static Map<TopicPartition, Long> offsets(
            Consumer<byte[], byte[]> consumer, @Nullable Bound bound, Map<TopicPartition, Long> newest) {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        if (bound instanceof Bound.At at) {
            offsets.putAll(newest);
            times(consumer, at, newest).forEach((partition, found) -> {
                if (found != null) {
                    offsets.put(partition, found.offset());
                }
            });
        } else if (bound instanceof Bound.Everywhere everywhere) {
            newest.keySet().forEach(partition -> offsets.put(partition, everywhere.offset()));
        } else if (bound instanceof Bound.In in) {
            newest.keySet().forEach(partition -> {
                Long offset = in.offsets().get(partition.partition());
                if (offset != null) {
                    offsets.put(partition, offset);
                }
            });
        }
        return offsets;
    }

    private static Map<TopicPartition, @Nullable OffsetAndTimestamp> times(
            Consumer<byte[], byte[]> consumer, Bound.At at, Map<TopicPartition, Long> newest) {
        return consumer.offsetsForTimes(newest.keySet().stream()
                .collect(Collectors.toMap(
                        partition -> partition, partition -> at.time().toEpochMilli())));
    }

    /** How many offsets there are in it. */
    long size() {
        return spans.values().stream()
                .mapToLong(span -> span.end() - span.first())
                .sum();
    }

    boolean contains(TopicPartition partition, long offset) {
        Span span = spans.get(partition);
        return span != null && span.contains(offset);
    }
}
