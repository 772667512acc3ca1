package io.dateline.pipeline;

import io.dateline.operate.Metrics;
import io.dateline.operate.ServiceState;
import org.jboss.logging.Logger;

/**
 * Recovers from an aborted batch: sets the consumer back to its committed offsets, and tries again until that works or
 * the service stops. It waits between attempts, and longer the more batches have failed in a row, so that a broker that
 * is away is not flooded with requests.
 */
final class Recovery {
    private static final Logger LOG = Logger.getLogger(Recovery.class);

    private final Outbox outbox;
    private final Rewind rewind;
    private final Backoff backoff;
    private final Stop stop;
    private final Metrics metrics;
    private final ServiceState state;

    Recovery(Outbox outbox, Rewind rewind, Backoff backoff, Stop stop, Metrics metrics, ServiceState state) {
        this.outbox = outbox;
        this.rewind = rewind;
        this.backoff = backoff;
        this.stop = stop;
        this.metrics = metrics;
        this.state = state;
    }

    void run(String cause) {
        metrics.rewound(cause);
        int failures = state.failed();
        // The first failure may be a rebalance: nothing to wait for.
        while (!stop.isAskedWithin(backoff.after(failures - 1))) {
            try {
                // First the producer: offsets of a transaction left open cannot be read.
                outbox.open();
                rewind.run();
                return;
            } catch (RuntimeException e) {
                LOG.warnf("cannot rewind yet: %s", e.toString());
                state.lastFailure(e.getClass().getSimpleName());
                failures = state.failed();
            }
        }
    }
}
