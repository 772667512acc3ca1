package io.dateline.pipeline;

import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Ends the process when leaving takes too long. Kafka's clients may wait for a broker that is away longer than an
 * orchestrator waits before it kills. Nothing is lost: what was not committed is read again.
 */
public final class Departure {
    private static final Logger LOG = Logger.getLogger(Departure.class);

    /**
     * For closing the clients and the channels, after the wait for the batch. With that wait it fits into the 30 s that
     * a stopping pod has.
     */
    private static final Duration CLOSING = Duration.ofSeconds(5);

    /** What a shell reports of a process that a termination signal ended: 128 and the signal's number. */
    private static final int TERMINATED = 143;

    private final Duration limit;
    private final Runnable halt;

    /**
     * @param limit how long leaving may take
     * @param halt ends the process without any further work
     */
    Departure(Duration limit, Runnable halt) {
        this.limit = limit;
        this.halt = halt;
    }

    /** Prepares the departure for the moment when the process is told to stop. The settings must be well formed. */
    public static void onTermination() {
        Duration batch =
                ConfigurationCheck.read().getConfigMapping(DatelineConfig.class).stopTimeout();
        Departure departure =
                new Departure(batch.plus(CLOSING), () -> Runtime.getRuntime().halt(TERMINATED));
        Runtime.getRuntime().addShutdownHook(new Thread(departure::begin, "dateline-told-to-stop"));
    }

    /** Returns at once. The thread is gone with the process when leaving takes less than the limit. */
    void begin() {
        Thread thread = new Thread(this::end, "dateline-departure");
        thread.setDaemon(true);
        thread.start();
    }

    private void end() {
        try {
            Thread.sleep(limit.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        LOG.warnf("still closing after %s; leaving now. What was not committed will be read again", limit);
        halt.run();
    }
}
