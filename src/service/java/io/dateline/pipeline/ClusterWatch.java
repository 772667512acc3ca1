package io.dateline.pipeline;

import io.dateline.operate.ServiceState;
import io.dateline.operate.UnreadyReason;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.jboss.logging.Logger;

/**
 * Checks every few seconds whether items could move: topics, permissions, positions and delivery. The consumer's own
 * thread only retries, so an idle service would not notice a fault. Runs in a thread of its own.
 */
final class ClusterWatch {
    private static final Logger LOG = Logger.getLogger(ClusterWatch.class);

    /** A fault shows within 20 s, even when an answer takes its time. */
    private static final Duration EVERY = Duration.ofSeconds(5);

    /** The wait between checks while there is a fault, so that its repair shows at once. */
    private static final Duration WHILE_HINDERED = Duration.ofSeconds(1);

    /** How long to wait for the batch in progress; most batches take less. */
    private static final Duration TIMEOUT = Duration.ofSeconds(1);

    private final Clients clients;
    private final ClusterLook cluster;
    private final Positions positions;
    private final PollingThread pollingThread;
    private final TransactionStep step;
    private final DeliveryProbe proof;
    private final Stop stop;
    private final ServiceState state;
    private final Runnable leave;
    private long delivered;
    private boolean left;

    ClusterWatch(
            Clients clients,
            ClusterLook cluster,
            Positions positions,
            PollingThread pollingThread,
            TransactionStep step,
            DeliveryProbe proof,
            Stop stop,
            ServiceState state,
            Runnable leave) {
        this.clients = clients;
        this.cluster = cluster;
        this.positions = positions;
        this.pollingThread = pollingThread;
        this.step = step;
        this.proof = proof;
        this.stop = stop;
        this.state = state;
        this.leave = leave;
    }

    void start() {
        state.unready(UnreadyReason.TOPICS, "the topics were not looked at yet");
        Thread thread = new Thread(this::run, "dateline-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try (Admin admin = clients.admin()) {
            do {
                look(admin);
                leaveIfLost();
            } while (!stop.isAskedWithin(state.reasons().isEmpty() || positions.isLost() ? EVERY : WHILE_HINDERED));
        }
    }

    private void leaveIfLost() {
        if (positions.isLost() && !left) {
            left = true;
            leave.run();
        }
    }

    private void look(Admin admin) {
        try {
            List<String> faults = cluster.faults(admin);
            if (!faults.isEmpty()) {
                report(String.join("; ", faults));
                return;
            }
            state.cleared(UnreadyReason.TOPICS);
            step.alone(this::lookAtPositions, TIMEOUT);
            if (positions.isLost()) {
                return;
            }
            positions.mark();
            proveIdle();
        } catch (RuntimeException e) {
            LOG.debugf("the look failed, and is taken again: %s", e.toString());
        }
    }

    private void lookAtPositions() {
        proof.open();
        pollingThread.call(consumer -> {
            positions.look(consumer);
            return true;
        });
    }

    /** Logs a fault once and not with every check. */
    private void report(String faults) {
        if (!state.isUnready(UnreadyReason.TOPICS)) {
            LOG.warnf("nothing can move: %s", faults);
        }
        state.unready(UnreadyReason.TOPICS, faults);
    }

    /** Proves that delivery works while the service is idle. Otherwise the delivered batches prove it. */
    private void proveIdle() {
        long now = step.batches();
        if (now == delivered) {
            step.alone(proof::run, TIMEOUT);
        }
        delivered = now;
    }
}
