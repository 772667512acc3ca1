package io.dateline.chaos;

import java.time.Duration;

/** Waits until something holds. */
public final class Await {
    private static final long BETWEEN_MILLIS = 100;

    private Await() {}

    /** Something to wait for. */
    public interface Condition {
        boolean holds() throws Exception;
    }

    /** Whether it held in time. */
    public static boolean until(Duration limit, Condition condition) throws Exception {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(BETWEEN_MILLIS);
        }
        return true;
    }
}
