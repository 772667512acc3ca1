package io.dateline.cli.reprocess;

import io.dateline.cli.reprocess.Range.Span;
import io.dateline.cli.terminal.ProgressBar;
import io.dateline.pipeline.Replay;
import io.dateline.pipeline.ReplayCounts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Reads a range of the raw topic and hands it to a replay, poll by poll. */
final class Reprocess {
    private static final Duration POLL = Duration.ofMillis(500);

    private final Consumer<byte[], byte[]> consumer;
    private final Replay replay;
    private final Range range;

    Reprocess(Consumer<byte[], byte[]> consumer, Replay replay, Range range) {
        this.consumer = consumer;
        this.replay = replay;
        this.range = range;
    }

    /** A partition and how far it is done. */
    private static final class Lane {
        final TopicPartition partition;
        final long began;
        final long end;
        long at;

        Lane(TopicPartition partition, long began, Span left) {
            this.partition = partition;
            this.began = began;
            this.end = left.end();
            this.at = left.first();
        }

        boolean isDone() {
            return at >= end;
        }
    }

    /**
     * @param left what is to be done of the range
     */
    ReplayCounts run(Range left, ProgressBar bar) {
        List<Lane> open = lanes(left);
        consumer.assign(open.stream().map(lane -> lane.partition).toList());
        open.forEach(lane -> consumer.seek(lane.partition, lane.at));
        ReplayCounts counts = new ReplayCounts();
        while (!open.isEmpty()) {
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            for (ConsumerRecord<byte[], byte[]> one : consumer.poll(POLL)) {
                if (range.contains(new TopicPartition(one.topic(), one.partition()), one.offset())) {
                    records.add(one);
                }
            }
            deliver(records, open, counts, bar);
            consumer.pause(open.stream()
                    .filter(Lane::isDone)
                    .map(lane -> lane.partition)
                    .toList());
            open.removeIf(Lane::isDone);
        }
        return counts;
    }

    private List<Lane> lanes(Range left) {
        List<Lane> lanes = new ArrayList<>();
        range.spans().forEach((partition, span) -> {
            Span rest = left.spans().getOrDefault(partition, span);
            lanes.add(new Lane(partition, span.first(), rest));
        });
        lanes.removeIf(Lane::isDone);
        return lanes;
    }

    /** Positions move over gaps, too: what a compacted topic or a transaction's marker leaves. */
    private void deliver(
            List<ConsumerRecord<byte[], byte[]>> records, List<Lane> open, ReplayCounts counts, ProgressBar bar) {
        Map<TopicPartition, OffsetAndMetadata> behind = new HashMap<>();
        long moved = 0;
        for (Lane lane : open) {
            long position = Math.min(consumer.position(lane.partition), lane.end);
            if (position > lane.at) {
                behind.put(lane.partition, Progress.mark(position, lane.began));
                moved += position - lane.at;
                lane.at = position;
            }
        }
        if (!behind.isEmpty()) {
            replay.deliver(records, behind, counts);
            bar.step(moved);
        }
    }
}
