package io.dateline.pipeline;

import io.dateline.enrich.Enricher;
import io.dateline.generate.limit.Deadline;
import io.dateline.publish.EventHeaders;
import io.opentelemetry.api.OpenTelemetry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;

/**
 * Makes the events of raw records once more, for another topic: as the service does, in transactions with the position, but
 * under a group and a transactional id of its own, with each event marked as made again. Rejections are counted and not
 * sent, since the service has sent them.
 */
public final class Replay implements AutoCloseable {
    private static final Duration CLOSE = Duration.ofSeconds(5);

    /** Why the events are made again. */
    private static final String REPROCESS = "reprocess";

    /** No group assigns the partitions. */
    private static final int NO_GENERATION = -1;

    private final String group;
    private final ParallelEnrichment enrichment;
    private final Outbox outbox;
    private final PoisonRecords poison = new PoisonRecords();

    /**
     * @param kafka the settings of Kafka's clients, without their prefix
     * @param topic where the events go
     * @param id of the replays into this topic: a second one at the same time ends the first
     * @param group that keeps the position
     */
    public Replay(
            DatelineConfig config,
            Map<String, Object> kafka,
            Enricher enricher,
            String topic,
            String id,
            String group) {
        this.group = group;
        Deadline deadline = new Deadline(config.generate().batchTime(), System::nanoTime);
        RecordEnrichment one = new RecordEnrichment(
                Enrichment.of(enricher),
                new ResultWriter(topic, config.topics().rejected(), marks(group), Clock.systemUTC()),
                poison,
                new LethalRecords(config.deliveryTimeout()),
                new Traces(OpenTelemetry.noop()),
                nanos -> {},
                config.maxRecordSize().asLongValue());
        int cores = Runtime.getRuntime().availableProcessors();
        int threads = config.threads().orElse(cores);
        RecordGroups groups = config.generate().enabled() ? RecordGroups.ofOne() : RecordGroups.forThreads(threads);
        this.enrichment = new ParallelEnrichment(one, deadline, groups, threads);
        Map<String, Object> settings = ProducerSettings.of(config, kafka, id);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, id);
        this.outbox = new TransactionalOutbox(
                () -> new KafkaProducer<>(settings), config.transactionTimeout(), TransactionalOutbox.Trouble.UNTOLD);
    }

    private static Map<String, String> marks(String group) {
        return Map.of(EventHeaders.GROUP, group, EventHeaders.REPLAY, REPROCESS);
    }

    /**
     * Delivers the events of some records and the position behind them, or nothing.
     *
     * @param counts is told of the items once all are delivered
     */
    public void deliver(
            List<ConsumerRecord<byte[], byte[]>> records,
            Map<TopicPartition, OffsetAndMetadata> behind,
            ReplayCounts counts) {
        Batch batch = new Batch(records, behind, Batch.UNSTAMPED, NO_GENERATION);
        ReplayCounts made = new ReplayCounts();
        while (!isDelivered(batch, made)) {
            made = new ReplayCounts();
        }
        poison.forget(batch);
        counts.add(made);
    }

    /** False when the topic refused an event for its size: without that one the batch may go. */
    private boolean isDelivered(Batch batch, ReplayCounts made) {
        AtomicBoolean refused = new AtomicBoolean();
        List<Future<List<Result>>> results = enrichment.begin(batch);
        try {
            outbox.begin();
            made.addRecords(batch.size());
            for (Future<List<Result>> future : results) {
                for (Result result : get(future)) {
                    made.add(result);
                    send(result, refused);
                }
            }
            outbox.commit(batch.offsets(), new ConsumerGroupMetadata(group));
            return true;
        } catch (KafkaException failed) {
            results.forEach(result -> result.cancel(true));
            outbox.abort();
            if (!refused.get()) {
                throw failed;
            }
            return false;
        }
    }

    private void send(Result result, AtomicBoolean refused) {
        if (result.rejection() != null) {
            return;
        }
        outbox.send(result.output(), failure -> {
            if (failure instanceof RecordTooLargeException) {
                poison.refused(result);
                refused.set(true);
            }
        });
    }

    private static List<Result> get(Future<List<Result>> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("enrichment failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }

    @Override
    public void close() {
        enrichment.close();
        outbox.close(CLOSE);
    }
}
