package io.dateline.view.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads whole events from their offsets, and refuses those whose article is closed. */
@ApplicationScoped
public class Events {
    private final Window window;
    private final Records records;
    private final WindowConfig config;

    @Inject
    public Events(Window window, Records records, WindowConfig config) {
        this.window = window;
        this.records = records;
        this.config = config;
    }

    /** What came of the wish to read a record. */
    public sealed interface Reading {}

    /** The bytes. */
    public record Read(String text) implements Reading {}

    /** Not given, since the article is killed, held or under embargo. */
    public record Refused(Closing why) implements Reading {}

    /** No longer in its topic. */
    public record Gone() implements Reading {}

    /** The event of this row. */
    public Reading event(Row row) {
        return read(row, config.enriched(), row.position());
    }

    /** How the row's version relates to those before it; gone where nobody says. */
    public Reading relation(Row row) {
        return window.storylines()
                .relation(row.uri(), row.order().version())
                .map(position -> read(row, config.relations(), position))
                .orElseGet(Gone::new);
    }

    /** The item that the row's event was made of, from this position; of a topic that is not raw nothing is shown. */
    public Reading raw(Row row, String topic, Position position) {
        return config.raw().contains(topic) ? read(row, topic, position) : new Gone();
    }

    /** Checks before and after: a kill may arrive while the record is read. */
    private Reading read(Row row, String topic, Position position) {
        Optional<Closing> closed = closing(row);
        if (closed.isPresent()) {
            return new Refused(closed.get());
        }
        Optional<ConsumerRecord<byte[], byte[]>> found = records.read(topic, position);
        closed = closing(row);
        if (closed.isPresent()) {
            return new Refused(closed.get());
        }
        return found.isEmpty() || found.get().value() == null
                ? new Gone()
                : new Read(new String(found.get().value(), StandardCharsets.UTF_8));
    }

    private Optional<Closing> closing(Row row) {
        Optional<Closing> article = window.articles().closing(row.id());
        return article.isPresent() ? article : Optional.ofNullable(row.closing());
    }
}
