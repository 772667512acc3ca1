package io.dateline.story.stream;

import io.dateline.story.publish.OutputRecord;
import io.dateline.story.stages.Outlet;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Hands what a stage makes on to its sinks. Every record keeps the time stamp of the one that is worked on. */
final class Carrier implements Outlet {
    private final ProcessorContext<String, byte[]> context;
    private final String stage;
    private long time;

    /** @param stage in front of the names of its sinks */
    Carrier(ProcessorContext<String, byte[]> context, String stage) {
        this.context = context;
        this.stage = stage;
    }

    /** Says what is worked on now. */
    void at(long timestamp) {
        time = timestamp;
    }

    @Override
    public void send(OutputRecord record) {
        RecordHeaders headers = new RecordHeaders();
        record.headers().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(record.output().name(), new Record<>(record.key(), record.value(), time, headers));
    }

    @Override
    public void order(String target, byte[] order) {
        send(StoryTopology.ORDERS, target, order);
    }

    @Override
    public void shard(int shard, byte[] message) {
        send(StoryTopology.ITEMS, String.valueOf(shard), message);
    }

    @Override
    public void place(String uri, byte[] place) {
        send(StoryTopology.PLACES, uri, place);
    }

    private void send(String sink, String key, byte @Nullable [] value) {
        send(sink, new Record<>(key, value, time));
    }

    private void send(String sink, Record<String, byte[]> record) {
        context.forward(record, StoryTopology.sink(stage, sink));
    }
}
