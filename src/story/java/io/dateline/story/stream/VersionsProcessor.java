package io.dateline.story.stream;

import io.dateline.publish.EventHeaders;
import io.dateline.story.stages.Tally;
import io.dateline.story.stages.VersionStage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Drives the first stage: tells by its topic what a record is. */
final class VersionsProcessor implements Processor<String, byte[], String, byte[]> {
    private final StreamSettings settings;
    private final Tally tally;
    private @Nullable ProcessorContext<String, byte[]> context;
    private @Nullable Carrier carrier;
    private @Nullable VersionStage stage;

    VersionsProcessor(StreamSettings settings, Tally tally) {
        this.settings = settings;
        this.tally = tally;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> own) {
        context = own;
        carrier = new Carrier(own, StoryTopology.VERSIONS);
        StoreShelf shelf = new StoreShelf(own.getStateStore(StoryTopology.VERSIONS_STORE));
        stage = new VersionStage(settings.stages(), shelf, carrier, tally);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        String topic = Objects.requireNonNull(context)
                .recordMetadata()
                .map(RecordMetadata::topic)
                .orElse("");
        Objects.requireNonNull(carrier).at(record.timestamp());
        VersionStage versions = Objects.requireNonNull(stage);
        if (topic.equals(settings.topics().orders())) {
            versions.order(record.value());
        } else if (topic.equals(settings.topics().places())) {
            versions.place(record.key(), record.value());
        } else if (record.value() == null) {
            tally.unreadable();
        } else {
            versions.event(record.value(), id(record));
        }
    }

    private static Map<String, String> id(Record<String, byte[]> record) {
        Header id = record.headers().lastHeader(EventHeaders.ID);
        return id == null ? Map.of() : Map.of(EventHeaders.ID, new String(id.value(), StandardCharsets.UTF_8));
    }
}
