package io.dateline.chaos.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.chaos.feed.FeedItem;
import io.dateline.publish.EventHeaders;
import io.dateline.publish.RejectionHeaders;
import io.dateline.words.Sha256;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Raw items become events, whose provenance names their record, or rejections, whose headers do. */
public record EnricherReading(String input, String enriched, String rejected) implements Reading {
    @Override
    public List<String> outputs() {
        return List.of(enriched, rejected);
    }

    @Override
    public Sent sent(ConsumerRecord<byte[], byte[]> record) {
        return new Sent(
                Records.place(record), FeedItem.Kind.POISON.label().equals(Records.header(record, FeedItem.KIND)));
    }

    @Override
    public Outcome outcome(ConsumerRecord<byte[], byte[]> record) {
        String key = Records.key(record);
        String sha256 = Sha256.of(record.value());
        if (!Records.header(record, RejectionHeaders.STAGE).isEmpty()) {
            return new Outcome(true, key, originOfRejection(record), "", sha256);
        }
        JsonNode input = Records.json(record).path("provenance").path("input");
        Origin origin = new Origin(
                input.required("partition").asInt(), input.required("offset").asLong());
        return new Outcome(false, key, origin, Records.header(record, EventHeaders.ID), sha256);
    }

    private static Origin originOfRejection(ConsumerRecord<byte[], byte[]> record) {
        return new Origin(
                Integer.parseInt(Records.header(record, RejectionHeaders.PARTITION)),
                Long.parseLong(Records.header(record, RejectionHeaders.OFFSET)));
    }
}
