package io.dateline.operate;

import java.util.concurrent.atomic.AtomicInteger;

/** How the service is doing, as the pipeline tells it and the probes ask for it. */
public final class ServiceState {
    /** One or two failures in a row are a rebalance or a leader election, and over before a probe has seen them. */
    private static final int TROUBLE = 3;

    private final AtomicInteger failures = new AtomicInteger();
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
    }

    /** Counts one more failure in a row, and says how many there are. */
    public int failed() {
        return failures.incrementAndGet();
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
