package io.dateline.pipeline;

import io.dateline.enrich.Enricher;
import io.dateline.enrich.EnricherOptions;
import io.dateline.enrich.GenerateSetup;
import io.dateline.generate.limit.Deadline;
import io.dateline.operate.Metrics;
import io.dateline.operate.ServiceState;
import io.opentelemetry.api.OpenTelemetry;
import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.Quarkus;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes and connects all parts of the service, from consumer to producer. */
@Singleton
final class Wiring {
    /** As sysexits.h has it: a person has to set something. */
    private static final int CONFIGURATION = 78;

    /** How long a check waits for an answer. Three such answers fit into the 20 s within which a fault must show. */
    private static final Duration LOOK = Duration.ofSeconds(5);

    @Produces
    @Singleton
    @DefaultBean
    Enrichment enrichment(Enricher enricher) {
        return Enrichment.of(enricher);
    }

    @Produces
    @Singleton
    Enricher enricher(DatelineConfig config, Deadline deadline, Metrics metrics) {
        EnricherOptions options = EnricherSettings.options(config);
        if (config.generate().enabled()) {
            options = options.withGenerate(new GenerateSetup(
                    GenerateSettings.options(config.generate()),
                    deadline,
                    Clock.systemUTC(),
                    new MeteredGeneration(metrics)));
        }
        return Enricher.load(options);
    }

    @Produces
    @Singleton
    Deadline deadline(DatelineConfig config) {
        return new Deadline(config.generate().batchTime(), System::nanoTime);
    }

    @Produces
    @Singleton
    Epochs epochs() {
        return new Epochs();
    }

    @Produces
    @Singleton
    Stop stop() {
        return new Stop();
    }

    @Produces
    @Singleton
    PollingThread pollingThread(KafkaClientService clients) {
        return new PollingThread() {
            @Override
            public <R> R call(Function<Consumer<byte[], byte[]>, R> work) {
                return clients.<byte[], byte[]>getConsumer("raw")
                        .runOnPollingThread(work)
                        .await()
                        .indefinitely();
            }
        };
    }

    @Produces
    @Singleton
    Outbox outbox(
            DatelineConfig config,
            @Identifier("default-kafka-broker") Map<String, Object> shared,
            PollingThread pollingThread,
            SharedId sharedId,
            Pace pace,
            ServiceState state) {
        Map<String, Object> settings = ProducerSettings.of(config, shared, TransactionalId.of(config, System.getenv()));
        Supplier<Producer<byte[], byte[]>> producers = () -> new KafkaProducer<>(settings);
        return switch (config.delivery()) {
            case EXACTLY_ONCE ->
                new TransactionalOutbox(
                        producers, config.transactionTimeout(), new BrokerTrouble(sharedId, pace, state));
            case AT_LEAST_ONCE -> new FlushingOutbox(producers, pollingThread, config.requestTimeout());
        };
    }

    @Produces
    @Singleton
    SharedId sharedId(DatelineConfig config, Clients clients, ServiceState state) {
        String id = TransactionalId.of(config, System.getenv());
        IdClaims claims = new TopicClaims(
                clients, config.topics(), id, TransactionalId.host(System.getenv()), config.requestTimeout());
        return new SharedId(id, claims, System::nanoTime, state, () -> Quarkus.asyncExit(CONFIGURATION));
    }

    @Produces
    @Singleton
    Pace pace(DatelineConfig config, LethalRecords lethal, Metrics metrics, ServiceState state) {
        return new Pace(lethal, new RejectFlood(System::nanoTime), config.requestTimeout(), metrics, state);
    }

    @Produces
    @Singleton
    LethalRecords lethalRecords(DatelineConfig config) {
        return new LethalRecords(config.deliveryTimeout());
    }

    @Produces
    @Singleton
    Polled polled() {
        return new Polled();
    }

    @Produces
    @Singleton
    ParallelEnrichment parallelEnrichment(
            DatelineConfig config,
            Enrichment enrichment,
            Deadline deadline,
            PoisonRecords poison,
            LethalRecords lethal,
            Traces traces,
            Metrics metrics) {
        RecordEnrichment one = new RecordEnrichment(
                enrichment,
                ResultWriter.of(config, Clock.systemUTC()),
                poison,
                lethal,
                traces,
                metrics::itemTook,
                config.maxRecordSize().asLongValue());
        int cores = Runtime.getRuntime().availableProcessors();
        // A thread that waits for a model is no thread that analyses.
        int waiting = config.generate().enabled() ? config.generate().concurrency() : 0;
        int threads = config.threads().orElse(cores) + waiting;
        RecordGroups groups = waiting > 0 ? RecordGroups.ofOne() : RecordGroups.forThreads(threads);
        return new ParallelEnrichment(one, deadline, groups, threads);
    }

    /** Makes the traces. With telemetry disabled no spans are made, since nobody would see them. */
    @Produces
    @Singleton
    Traces traces(
            OpenTelemetry telemetry,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled", defaultValue = "true") boolean disabled) {
        return new Traces(disabled ? OpenTelemetry.noop() : telemetry);
    }

    @Produces
    @Singleton
    PoisonRecords poisonRecords() {
        return new PoisonRecords();
    }

    @Produces
    @Singleton
    Clients clients(DatelineConfig config, @Identifier("default-kafka-broker") Map<String, Object> shared) {
        return new Clients(config, shared);
    }

    @Produces
    @Singleton
    CommitMarks marks(DatelineConfig config, Clients clients) {
        return new TopicMarks(clients, config.topics(), config.group(), config.requestTimeout());
    }

    @Produces
    @Singleton
    Positions positions(
            DatelineConfig config,
            CommitMarks marks,
            Epochs epochs,
            LethalRecords lethal,
            Polled polled,
            Metrics metrics,
            ServiceState state) {
        return new Positions(
                marks, config.onLostPosition(), config.requestTimeout(), epochs, lethal, polled, metrics, state);
    }

    @Produces
    @Singleton
    ClusterWatch watch(
            DatelineConfig config,
            Clients clients,
            CommitMarks marks,
            Positions positions,
            PollingThread pollingThread,
            TransactionStep step,
            Outbox outbox,
            Polled polled,
            Stop stop,
            ServiceState state) {
        return new ClusterWatch(
                clients,
                new ClusterLook(config.topics(), config.group(), marks, LOOK),
                positions,
                pollingThread,
                step,
                new DeliveryProbe(outbox, pollingThread, polled, config.requestTimeout(), state),
                stop,
                state,
                config.exitOnLostPosition() ? () -> Quarkus.asyncExit(CONFIGURATION) : () -> {});
    }

    @Produces
    @Singleton
    TransactionStep step(
            DatelineConfig config,
            ParallelEnrichment enrichment,
            Outbox outbox,
            PollingThread pollingThread,
            Epochs epochs,
            Positions positions,
            PoisonRecords poison,
            LethalRecords lethal,
            Pace pace,
            Stop stop,
            Metrics metrics,
            ServiceState state) {
        Recovery recovery = new Recovery(
                outbox,
                new Rewind(pollingThread, epochs, positions),
                new Backoff(config.backoff().first(), config.backoff().longest()),
                stop,
                metrics,
                state);
        return new TransactionStep(
                enrichment,
                outbox,
                pollingThread,
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
}
