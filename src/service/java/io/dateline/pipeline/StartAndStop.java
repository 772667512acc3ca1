package io.dateline.pipeline;

import io.dateline.generate.limit.Deadline;
import io.dateline.operate.ServiceState;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Starts and stops the service in the right order around the framework's channels. */
@Singleton
final class StartAndStop {
    private static final Logger LOG = Logger.getLogger(StartAndStop.class);

    /** Priority before that of the channels, which the framework opens at 1000. */
    private static final int BEFORE_THE_CHANNELS = 100;

    private static final int AFTER_THE_CHANNELS = 2000;

    private final TransactionStep step;
    private final Outbox outbox;
    private final ParallelEnrichment enrichment;
    private final Deadline deadline;
    private final Stop stop;
    private final ClusterWatch watch;
    private final ServiceState state;
    private final DatelineConfig config;
    private final Enrichment warmedUp;

    StartAndStop(
            TransactionStep step,
            Outbox outbox,
            ParallelEnrichment enrichment,
            Deadline deadline,
            Stop stop,
            ClusterWatch watch,
            ServiceState state,
            DatelineConfig config,
            Enrichment warmedUp) {
        this.step = step;
        this.outbox = outbox;
        this.enrichment = enrichment;
        this.deadline = deadline;
        this.stop = stop;
        this.watch = watch;
        this.state = state;
        this.config = config;
        this.warmedUp = warmedUp;
    }

    /**
     * Warms up where that is asked for, and marks the service as started. The models are injected, so they are loaded by now; without them the service does
     * not start.
     */
    void start(@Observes @Priority(BEFORE_THE_CHANNELS) StartupEvent event) {
        if (config.warmUp() > 0) {
            new WarmUp(warmedUp).run(config.warmUp());
        }
        state.started();
        LOG.infof(
                "delivering %s from %s to %s and %s",
                config.delivery(),
                config.topics().raw(),
                config.topics().enriched(),
                config.topics().rejected());
    }

    /** Starts the watch, now that there is a consumer. */
    void watch(@Observes @Priority(AFTER_THE_CHANNELS) StartupEvent event) {
        watch.start();
    }

    /** Stops before the channels close: the batch in progress is delivered, and no new one begins. */
    void stop(@Observes ShutdownEvent event) {
        state.stopping();
        stop.ask();
        deadline.end();
        if (!step.isIdleWithin(config.stopTimeout())) {
            LOG.warn("leaving in the middle of a batch; it will be read again");
        }
        outbox.close(Duration.ofSeconds(1));
        enrichment.close();
    }
}
