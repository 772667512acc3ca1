package io.dateline.story.stream;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.jboss.logging.Logger;

/** Looks for transactions that a member left open, from the moment its tasks are given away until they run again. */
final class Takeover {
    private static final Logger LOG = Logger.getLogger(Takeover.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final OrphanedTransactions transactions;
    private final BooleanSupplier isRebalancing;
    private boolean refused;

    /**
     * @param isRebalancing whether tasks of this replica do not run yet
     */
    Takeover(Admin admin, TransactionNames names, BooleanSupplier isRebalancing) {
        this.transactions = new OrphanedTransactions(admin, names);
        this.isRebalancing = isRebalancing;
    }

    /** Starts a thread that looks until the tasks run; they wait for nobody but the transactions. */
    void start() {
        Thread thread = new Thread(this::run, "story-takeover");
        thread.setDaemon(true);
        thread.start();
    }

    private synchronized void run() {
        try {
            do {
                look();
                Thread.sleep(BETWEEN_LOOKS.toMillis());
            } while (isRebalancing.getAsBoolean());
            look();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws InterruptedException {
        try {
            Set<String> gone = transactions.end();
            if (!gone.isEmpty()) {
                LOG.infof("ended the open transactions of members that left the group: %s", gone);
            }
            refused = false;
        } catch (ExecutionException fault) {
            if (!refused) {
                Throwable cause = fault.getCause() == null ? fault : fault.getCause();
                LOG.warnf(
                        "cannot end transactions of members that left the group, so their timeout is waited for: %s: %s",
                        cause.getClass().getSimpleName(), cause.getMessage());
            }
            refused = true;
        }
    }
}
