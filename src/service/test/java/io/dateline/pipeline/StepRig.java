package io.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.generate.limit.Deadline;
import io.dateline.operate.Metrics;
import io.dateline.operate.ServiceState;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** A transaction step on Kafka's own fake consumer and producers, with knobs for what can go wrong. */
final class StepRig {
    static final TopicPartition PARTITION = new TopicPartition("news.raw", 0);

    final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest") {
        @Override
        public ConsumerGroupMetadata groupMetadata() {
            return new ConsumerGroupMetadata("dateline", generation, "member", Optional.empty());
        }
    };
    final List<MockProducer<byte[], byte[]>> producers = new ArrayList<>();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final Epochs epochs = new Epochs();
    final Stop stop = new Stop();
    final ServiceState state = new ServiceState();
    final PoisonRecords poison = new PoisonRecords();
    final LethalRecords lethal = new LethalRecords(Duration.ofSeconds(1));
    final Polled polled = new Polled();
    final AtomicLong nanos = new AtomicLong();
    final SetMarks marks = new SetMarks();
    final Positions positions;
    final DeliveryProbe probe;
    final Outbox outbox;
    final TransactionStep step;

    int generation = 1;
    UnaryOperator<MockProducer<byte[], byte[]>> preparing = UnaryOperator.identity();

    StepRig(Delivery delivery) {
        this(delivery, new PassThrough(), new Deadline(Duration.ofMinutes(1), System::nanoTime));
    }

    StepRig(Delivery delivery, Enrichment enrichment, Deadline deadline) {
        consumer.assign(List.of(PARTITION));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.updateEndOffsets(Map.of(PARTITION, 1_000L));
        TestConfig config = TestConfig.of(delivery);
        Metrics metrics = new Metrics(meters, Clock.systemUTC());
        PollingThread polling = new PollingThread() {
            @Override
            public <R> R call(Function<Consumer<byte[], byte[]>, R> work) {
                return work.apply(consumer);
            }
        };
        Pace pace = new Pace(lethal, new RejectFlood(nanos::get), config.requestTimeout(), metrics, state);
        outbox = delivery == Delivery.EXACTLY_ONCE
                ? new TransactionalOutbox(
                        this::producer, config.transactionTimeout(), new BrokerTrouble(sharedId(), pace, state))
                : new FlushingOutbox(this::producer, polling, Duration.ofSeconds(1));
        RecordEnrichment one = new RecordEnrichment(
                enrichment,
                ResultWriter.of(config, Clock.systemUTC()),
                poison,
                lethal,
                new Traces(OpenTelemetry.noop()),
                metrics::itemTook,
                config.maxRecordSize().asLongValue());
        positions = new Positions(
                marks, OnLostPosition.FAIL, Duration.ofSeconds(1), epochs, lethal, polled, metrics, state);
        probe = new DeliveryProbe(outbox, polling, polled, Duration.ofSeconds(1), state);
        Recovery recovery = new Recovery(
                outbox,
                new Rewind(polling, epochs, positions),
                new Backoff(config.backoff().first(), config.backoff().longest()),
                stop,
                metrics,
                state);
        step = new TransactionStep(
                new ParallelEnrichment(one, deadline, RecordGroups.forThreads(2), 2),
                outbox,
                polling,
                epochs,
                positions,
                recovery,
                poison,
                lethal,
                pace,
                stop,
                metrics,
                state);
    }

    private SharedId sharedId() {
        IdClaims nobodys = new IdClaims() {
            @Override
            public void make() {}

            @Override
            public Claim newest() {
                return new Claim(false, "another");
            }
        };
        return new SharedId("dateline-0", nobodys, nanos::get, state, () -> {});
    }

    /** The rest of this process is never heard of again; the next one goes on from what is committed. */
    StepRig restarted(Enrichment enrichment) {
        StepRig next =
                new StepRig(Delivery.EXACTLY_ONCE, enrichment, new Deadline(Duration.ofMinutes(1), System::nanoTime));
        OffsetAndMetadata last = lastCommitted();
        next.consumer.commitSync(Map.of(PARTITION, last == null ? new OffsetAndMetadata(0) : last));
        next.assign();
        return next;
    }

    /** As the group does when this process joins. */
    void assign() {
        positions.assigned(consumer, List.of(PARTITION));
    }

    private Producer<byte[], byte[]> producer() {
        MockProducer<byte[], byte[]> made =
                new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
        producers.add(preparing.apply(made));
        return latest();
    }

    /** As polled now, offsets from 0. */
    Batch batch(String... values) {
        return Batch.of(polled(values), generation);
    }

    ConsumerRecords<byte[], byte[]> polled(String... values) {
        return new StampedRecords(epochs.current(), unstamped(values));
    }

    /** As polled from an offset on. */
    Batch batchFrom(long offset, String... values) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (String value : values) {
            records.add(record(offset + records.size(), value));
        }
        return Batch.of(
                new StampedRecords(epochs.current(), new ConsumerRecords<>(Map.of(PARTITION, records), Map.of())),
                generation);
    }

    static ConsumerRecords<byte[], byte[]> unstamped(String... values) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (String value : values) {
            records.add(record(records.size(), value));
        }
        return new ConsumerRecords<>(Map.of(PARTITION, records), Map.of());
    }

    static ConsumerRecord<byte[], byte[]> record(long offset, String value) {
        return new ConsumerRecord<>(PARTITION.topic(), PARTITION.partition(), offset, bytes("key"), bytes(value));
    }

    MockProducer<byte[], byte[]> latest() {
        return producers.get(producers.size() - 1);
    }

    /** What a read_committed reader sees, of all producers. */
    List<String> delivered(String topic) {
        return producers.stream()
                .flatMap(producer -> producer.history().stream())
                .filter(record -> record.topic().equals(topic))
                .map(record -> new String(record.value(), UTF_8))
                .toList();
    }

    List<ProducerRecord<byte[], byte[]>> sent() {
        return producers.stream()
                .flatMap(producer -> producer.history().stream())
                .toList();
    }

    /** The offset the group goes on from; -1 when it has none. */
    long committed() {
        OffsetAndMetadata offset = lastCommitted();
        return offset == null ? -1 : offset.offset();
    }

    /** The furthest, and of equal ones what the consumer itself committed: a try is counted before the batch. */
    @Nullable
    OffsetAndMetadata lastCommitted() {
        OffsetAndMetadata last = consumer.committed(Set.of(PARTITION)).get(PARTITION);
        for (MockProducer<byte[], byte[]> producer : producers) {
            for (Map<String, Map<TopicPartition, OffsetAndMetadata>> groups : producer.consumerGroupOffsetsHistory()) {
                OffsetAndMetadata sent = groups.values().iterator().next().get(PARTITION);
                last = last == null || sent.offset() > last.offset() ? sent : last;
            }
        }
        return last;
    }

    double count(String name, String... tags) {
        return meters.get(name).tags(tags).counter().count();
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
