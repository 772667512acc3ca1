package io.dateline.cli.kafka;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.cli.CommandFailure;
import io.dateline.cli.card.Card;
import io.dateline.cli.terminal.Escape;
import io.dateline.publish.EventHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Prints events that pass a filter, as cards or one JSON line each. */
public final class EventPrinter {
    /**
     * A reader that keeps numbers exact, since events may be printed again, and that refuses text after the value,
     * which another producer may have added.
     */
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final EventFilter filter;
    private final @Nullable Card card;
    private final PrintStream out;
    private final boolean terminal;

    /**
     * @param card how to draw cards; null for JSON lines
     * @param terminal whether a person sees what is printed, and no program reads it
     */
    public EventPrinter(EventFilter filter, @Nullable Card card, PrintStream out, boolean terminal) {
        this.filter = filter;
        this.card = card;
        this.out = out;
        this.terminal = terminal;
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
            out.writeBytes(card == null ? line(event.value(), value) : drawn(card, event, value));
            out.flush();
            return true;
        } catch (IOException e) {
            throw new CommandFailure(
                    CommandFailure.UNAVAILABLE,
                    "the record at partition " + event.partition() + " offset " + event.offset() + " of "
                            + event.topic() + " is no event: it holds no JSON");
        }
    }

    private static byte[] drawn(Card card, ConsumerRecord<byte[], byte[]> event, JsonNode value) {
        return (card.draw(value, latency(event)) + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The line to print: for a program the bytes as they are, if they are one line; for a terminal without what could
     * control it.
     */
    private byte[] line(byte[] bytes, JsonNode value) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(bytes.length + 2);
        if (terminal || !isOneLine(bytes)) {
            line.writeBytes(Escape.json(JSON.writeValueAsString(value)).getBytes(StandardCharsets.UTF_8));
        } else {
            line.writeBytes(bytes);
        }
        line.writeBytes(System.lineSeparator().getBytes(StandardCharsets.UTF_8));
        return line.toByteArray();
    }

    private static boolean isOneLine(byte[] bytes) {
        for (byte each : bytes) {
            if (each == '\n' || each == '\r') {
                return false;
            }
        }
        return true;
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
