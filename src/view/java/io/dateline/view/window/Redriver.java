package io.dateline.view.window;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends rejected records again, one at a time, where that is switched on. Each attempt is a line in the log: who, which
 * record, what came of it; nothing of the record itself.
 */
@ApplicationScoped
public class Redriver {
    private static final Logger AUDIT = Logger.getLogger("io.dateline.view.audit");
    private static final int SEND_SECONDS = 10;

    private final RedriveConfig config;
    private final WindowConfig topics;
    private final Records records;
    private final Clients clients;
    private final Redrive redrive;
    private @Nullable Producer<byte[], byte[]> producer;

    /** What came of the wish. */
    public sealed interface Result {}

    /** It is in this topic again. */
    public record Sent(String topic, Position position) implements Result {}

    /** It must not be sent, or is no longer there. */
    public record Refused(String why) implements Result {}

    /** The broker did not take it. */
    public record Failed() implements Result {}

    @Inject
    public Redriver(RedriveConfig config, WindowConfig topics, Records records, Clients clients) {
        this.config = config;
        this.topics = topics;
        this.records = records;
        this.clients = clients;
        this.redrive = new Redrive(config.maxReplays());
    }

    public boolean isOn() {
        return config.enabled();
    }

    /** Whether this reader may, once it is switched on. */
    public boolean lets(String reader) {
        return config.by().map(names -> names.contains(reader)).orElse(true);
    }

    /** Sends the rejected record at the position to where it came from. */
    public synchronized Result send(Position position, String reader) {
        Result result = send(position);
        AUDIT.infof("redrive of %s-%s by %s: %s", topics.rejected(), position, printable(reader), words(result));
        return result;
    }

    private Result send(Position position) {
        Optional<ConsumerRecord<byte[], byte[]>> rejected = records.read(topics.rejected(), position);
        if (rejected.isEmpty()) {
            return new Refused("no longer in its topic");
        }
        Optional<String> refusal = redrive.refusal(rejected.get());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        try {
            if (producer == null) {
                producer = clients.producer();
            }
            RecordMetadata sent = producer.send(redrive.record(rejected.get())).get(SEND_SECONDS, TimeUnit.SECONDS);
            return new Sent(sent.topic(), new Position(sent.partition(), sent.offset()));
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            return new Failed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Failed();
        }
    }

    private static String words(Result result) {
        if (result instanceof Sent sent) {
            return "sent to " + sent.topic() + "-" + sent.position();
        }
        return result instanceof Refused refused ? "refused, " + refused.why() : "not taken by the broker";
    }

    /** The name comes from outside: no line feed of it may make a second line of the log. */
    private static String printable(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints()
                .limit(100)
                .map(point -> Character.isISOControl(point) ? '?' : point)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close();
        }
    }
}
