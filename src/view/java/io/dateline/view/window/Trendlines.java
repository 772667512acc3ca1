package io.dateline.view.window;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What the story application counts, where it runs: the newest record of each entity and topic. Bounded; the least
 * lately changed are forgotten.
 */
public final class Trendlines {
    private static final int MOST = 100_000;

    /** A record is of the hour before its bucket; after another hour it says nothing of now. */
    private static final long HOUR = 3_600_000;

    /** There is no such topic, or nothing in it. */
    public static final long NEVER = -1;

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Trendline> byId = new LinkedHashMap<>();
    private long asOf = NEVER;

    synchronized void take(List<ConsumerRecord<byte[], byte[]>> records) {
        for (ConsumerRecord<byte[], byte[]> changed : records) {
            if (changed.value() != null) {
                take(changed.value());
            }
        }
    }

    private void take(byte[] value) {
        try {
            JsonNode trend = json.readTree(value);
            String id = trend.path("id").asText();
            long bucket = Instant.parse(trend.path("bucket").asText()).toEpochMilli();
            byId.remove(id);
            byId.put(
                    id,
                    new Trendline(
                            bucket,
                            trend.path("lastHour").asInt(),
                            trend.path("surprise").asDouble()));
            asOf = Math.max(asOf, bucket);
        } catch (IOException | DateTimeException e) {
            // No record of a trend.
            return;
        }
        if (byId.size() > MOST) {
            byId.remove(byId.keySet().iterator().next());
        }
    }

    /** When the newest five minutes began, by the clock of the news; {@link #NEVER} where nothing was counted. */
    public synchronized long asOf() {
        return asOf;
    }

    /** How much it was in the news in the hour before {@link #asOf}; empty when not at all. */
    public synchronized Optional<Trendline> lately(String id) {
        return Optional.ofNullable(byId.get(id)).filter(line -> asOf - line.bucket() < HOUR);
    }
}
