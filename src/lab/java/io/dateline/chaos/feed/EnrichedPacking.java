package io.dateline.chaos.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.enrich.Enricher;
import io.dateline.enrich.Enricher.Outcome;
import io.dateline.enrich.Enricher.Published;
import io.dateline.publish.Event;
import io.dateline.publish.Origin;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** The event that the enricher makes of the item. */
public final class EnrichedPacking implements Packing {
    private final String topic;
    private final Enricher enricher = Enricher.load();

    public EnrichedPacking(String topic) {
        this.topic = topic;
    }

    @Override
    public ProducerRecord<byte[], byte[]> pack(FeedItem item, @Nullable Long timestamp) {
        Outcome outcome =
                enricher.enrich(item.value().getBytes(UTF_8), null, Origin.FILE).get(0);
        if (!(outcome instanceof Published published)) {
            throw new IllegalStateException("the feed has an item that is rejected");
        }
        Event event = published.event();
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topic, null, timestamp, event.key().getBytes(UTF_8), event.value());
        event.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }
}
