package io.dateline.story.stream;

import io.dateline.story.stages.ShardStage;
import io.dateline.story.stages.Tally;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Drives the second stage. What the stage has in memory is built anew from the store whenever the task begins. */
final class ShardProcessor implements Processor<String, byte[], String, byte[]> {
    private final StreamSettings settings;
    private final Tally tally;
    private @Nullable Carrier carrier;
    private @Nullable ShardStage stage;

    ShardProcessor(StreamSettings settings, Tally tally) {
        this.settings = settings;
        this.tally = tally;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        carrier = new Carrier(context, StoryTopology.STORIES);
        StoreShelf shelf = new StoreShelf(context.getStateStore(StoryTopology.STORIES_STORE));
        stage = new ShardStage(settings.stages(), shelf, carrier, tally);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        Objects.requireNonNull(carrier).at(record.timestamp());
        Objects.requireNonNull(stage).message(record.value());
    }
}
