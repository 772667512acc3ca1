package io.dateline.cli.kafka;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.cli.card.Card;
import io.dateline.publish.EventHeaders;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Prints events that pass a filter, as cards or one JSON line each. */
public final class EventPrinter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EventFilter filter;
    private final @Nullable Card card;
    private final PrintStream out;

    /**
     * @param card how to draw cards; null for JSON lines
     */
    public EventPrinter(EventFilter filter, @Nullable Card card, PrintStream out) {
        this.filter = filter;
        this.card = card;
        this.out = out;
    }

    /** Whether the event passed and was printed. */
    public boolean print(ConsumerRecord<byte[], byte[]> event) {
        if (event.value() == null) {
            return false;
        }
        try {
            JsonNode value = JSON.readTree(event.value());
            if (!filter.passes(event, value)) {
                return false;
            }
            if (card == null) {
                out.write(event.value());
                out.println();
            } else {
                out.println(card.draw(value, latency(event)));
            }
            out.flush();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "no JSON at partition " + event.partition() + " offset " + event.offset(), e);
        }
    }

    /** From the raw topic to the event; null when a header is missing or unreadable. */
    private static @Nullable Duration latency(ConsumerRecord<byte[], byte[]> event) {
        String received = RecordHeaders.get(event, EventHeaders.RECEIVED);
        String processed = RecordHeaders.get(event, EventHeaders.PROCESSED);
        if (received == null || processed == null) {
            return null;
        }
        try {
            return Duration.between(Instant.parse(received), Instant.parse(processed));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
