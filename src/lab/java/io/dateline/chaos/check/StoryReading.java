package io.dateline.chaos.check;

import io.dateline.publish.EventHeaders;
import io.dateline.words.Sha256;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Each enriched event gets one relation, which names it by its {@code ce_id}. */
public final class StoryReading implements Reading {
    /** The place of an event that nobody sent. */
    private static final Origin NOWHERE = new Origin(-1, -1);

    private final String enriched;
    private final String relations;
    private final Map<String, Origin> events = new HashMap<>();

    public StoryReading(String enriched, String relations) {
        this.enriched = enriched;
        this.relations = relations;
    }

    @Override
    public String input() {
        return enriched;
    }

    @Override
    public List<String> outputs() {
        return List.of(relations);
    }

    @Override
    public Sent sent(ConsumerRecord<byte[], byte[]> record) {
        Origin origin = Records.place(record);
        events.put(Records.header(record, EventHeaders.ID), origin);
        return new Sent(origin, false);
    }

    /** A kill tells the items that share the killed one's text, too, in relations that bear its id. */
    @Override
    public boolean isOutcome(ConsumerRecord<byte[], byte[]> record) {
        return !Records.json(record).path("relation").asText().equals("based_on_retracted");
    }

    @Override
    public Outcome outcome(ConsumerRecord<byte[], byte[]> record) {
        String id = Records.json(record).path("eventId").asText();
        return new Outcome(false, Records.key(record), events.getOrDefault(id, NOWHERE), id, Sha256.of(record.value()));
    }
}
