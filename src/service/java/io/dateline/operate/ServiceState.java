package io.dateline.operate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How the service is doing, as the pipeline tells it and the probes ask for it. */
public final class ServiceState {
    /** One or two failures in a row are a rebalance or a leader election, and over before a probe has seen them. */
    private static final int TROUBLE = 3;

    private final AtomicInteger failures = new AtomicInteger();
    private final Map<UnreadyReason, String> unready = new ConcurrentSkipListMap<>();
    private volatile String lastFailure = "";
    private volatile boolean started;
    private volatile boolean stopping;

    /** Everything is loaded. */
    public void started() {
        started = true;
    }

    /** No new batch will be begun. */
    public void stopping() {
        stopping = true;
    }

    /** A batch is delivered: whatever was wrong is not wrong any more. */
    public void delivered() {
        failures.set(0);
        cleared(UnreadyReason.DELIVERY);
    }

    /** Counts one more failure in a row, and says how many there are. */
    public int failed() {
        return failures.incrementAndGet();
    }

    /** What the last failure was, in a word: an exception's name. */
    public void lastFailure(String name) {
        lastFailure = name;
    }

    /**
     * Items cannot move.
     *
     * @param why for the operator, without article text
     */
    public void unready(UnreadyReason by, String why) {
        unready.put(by, why);
    }

    public void cleared(UnreadyReason by) {
        unready.remove(by);
    }

    public boolean isUnready(UnreadyReason by) {
        return unready.containsKey(by);
    }

    /** Why items cannot move; empty when they can, as far as the pipeline knows. */
    public List<String> reasons() {
        List<String> reasons = new ArrayList<>(unready.values());
        if (isTroubled()) {
            reasons.add(failures() + " batches failed in a row, the last with " + lastFailure);
        }
        if (stopping) {
            reasons.add("the service is stopping");
        }
        return reasons;
    }

    public boolean isStarted() {
        return started;
    }

    public boolean isStopping() {
        return stopping;
    }

    public boolean isTroubled() {
        return failures.get() >= TROUBLE;
    }

    public int failures() {
        return failures.get();
    }
}
