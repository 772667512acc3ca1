package io.dateline.view;

import io.dateline.enrich.Enricher;
import io.dateline.enrich.Enricher.Outcome;
import io.dateline.enrich.Enricher.Published;
import io.dateline.enrich.Enricher.Rejected;
import io.dateline.publish.Origin;
import io.dateline.publish.RejectionHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends what the enricher makes of items, as the service does: events and rejections, under their keys and headers. */
public final class Wire implements AutoCloseable {
    /** Our fictional agency's day, with a kill, a hold, an embargo, corrections and six languages. */
    public static final Path SAMPLE = Path.of("../service/resources/wire");

    private static final Enricher ENRICHER = Enricher.load();

    private final String bootstrapServers;
    private final KafkaProducer<byte[], byte[]> producer;

    public Wire(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "linger.ms", "2"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    public void createTopics() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(
                            new NewTopic("news.raw", 3, (short) 1),
                            new NewTopic("news.enriched", 3, (short) 1),
                            new NewTopic("news.rejected", 3, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The files of the sample wire, in their order. */
    public static List<Path> sample() {
        try (var files = Files.list(SAMPLE)) {
            return files.filter(file -> !file.endsWith("index.txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void send(Path file, long arrived) {
        try {
            send(Files.readAllBytes(file), arrived);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the item to the raw topic and what becomes of it to the others, as if it had arrived then. */
    public void send(byte[] item, long arrived) {
        try {
            var raw = producer.send(new ProducerRecord<>("news.raw", null, arrived, null, item))
                    .get();
            Origin origin = new Origin("news.raw", raw.partition(), raw.offset());
            for (Outcome outcome : ENRICHER.enrich(item, null, origin)) {
                if (outcome instanceof Published published) {
                    event(
                            published.event().key(),
                            published.event().value(),
                            published.event().headers(),
                            arrived);
                } else if (outcome instanceof Rejected rejected) {
                    ProducerRecord<byte[], byte[]> out =
                            new ProducerRecord<>("news.rejected", null, arrived, null, item);
                    RejectionHeaders.of(rejected.rejection(), origin, 0)
                            .forEach((name, value) -> out.headers().add(name, bytes(value)));
                    producer.send(out).get();
                }
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends an event as it is; returns at once. */
    @SuppressWarnings("FutureReturnValueIgnored")
    public void event(String key, byte[] value, Map<String, String> headers, long arrived) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>("news.enriched", null, arrived, bytes(key), value);
        headers.forEach((name, text) -> record.headers().add(name, bytes(text)));
        record.headers()
                .add(
                        "dateline-received",
                        bytes(java.time.Instant.ofEpochMilli(arrived - 40).toString()));
        producer.send(record);
    }

    /** Sends what the story application would say, as it is; makes the topic if need be. */
    public void tell(String topic, String key, String value) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            if (!admin.listTopics().names().get().contains(topic)) {
                admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1)))
                        .all()
                        .get();
            }
            producer.send(new ProducerRecord<>(topic, null, System.currentTimeMillis(), bytes(key), bytes(value)))
                    .get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public void flush() {
        producer.flush();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
