package io.dateline.cli.enrich;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.cli.card.Card;
import io.dateline.cli.terminal.Escape;
import io.dateline.publish.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Puts events on standard output, always in UTF-8. */
public sealed interface Printer {
    void print(Event event, Duration latency) throws IOException;

    /**
     * Prints one event on each line, byte for byte as it would be sent. On a terminal, characters that could control it
     * are written as JSON escapes, which leaves the same JSON.
     */
    record JsonLines(OutputStream out, boolean terminal) implements Printer {
        public JsonLines(OutputStream out) {
            this(out, false);
        }

        @Override
        public void print(Event event, Duration latency) throws IOException {
            out.write(terminal ? Escape.json(event.value()) : event.value());
            out.write('\n');
            out.flush();
        }
    }

    /** Prints each event as a card, followed by an empty line. */
    record Cards(OutputStream out, Card card) implements Printer {
        private static final ObjectMapper JSON = new ObjectMapper();

        @Override
        public void print(Event event, Duration latency) throws IOException {
            String drawn = card.draw(JSON.readTree(event.value()), latency) + "\n";
            out.write(drawn.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
