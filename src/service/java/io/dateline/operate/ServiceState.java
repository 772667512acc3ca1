package io.dateline.operate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The state of the service, which the pipeline sets and the probes read. */
public final class ServiceState {
    /**
     * Failures in a row after which the service is not ready. One or two are a rebalance or a leader election and end
     * by themselves.
     */
    private static final int TROUBLE = 3;

    private final AtomicInteger failures = new AtomicInteger();
    private final Map<UnreadyReason, String> unready = new ConcurrentSkipListMap<>();
    private volatile String lastFailure = "";
    private volatile boolean started;
    private volatile boolean stopping;
    private volatile boolean rejectingMany;

    /** Says that all models are loaded. */
    public void started() {
        started = true;
    }

    /** Says that no new batch will begin. */
    public void stopping() {
        stopping = true;
    }

    /** Says that a batch is delivered, which ends any earlier trouble. */
    public void delivered() {
        failures.set(0);
        cleared(UnreadyReason.DELIVERY);
    }

    /** Counts one more failure in a row and returns their number. */
    public int failed() {
        return failures.incrementAndGet();
    }

    /** Keeps the exception's name of the last failure. */
    public void lastFailure(String name) {
        lastFailure = name;
    }

    /**
     * Says that items cannot move.
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

    /** Says whether so many items are rejected that they are taken one by one. Items move, so it is no reason for not being ready. */
    public void rejectingMany(boolean isSo) {
        rejectingMany = isSo;
    }

    public boolean isRejectingMany() {
        return rejectingMany;
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
