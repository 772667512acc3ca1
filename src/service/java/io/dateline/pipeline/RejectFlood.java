package io.dateline.pipeline;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * Tells whether so much is turned away that somebody should look before the whole feed is: more than a fifth of the last minute's
 * items, and at least 50. A sender has changed its format, or this build reads it wrongly.
 */
final class RejectFlood {
    static final int LEAST = 50;
    static final int ONE_IN = 5;
    static final Duration WINDOW = Duration.ofSeconds(60);

    /** Sixty steps a window: one a second. */
    private static final long STEP = Duration.ofSeconds(1).toNanos();

    private record Second(long number, int items, int rejected) {}

    private final LongSupplier nanos;
    private final Deque<Second> seconds = new ArrayDeque<>();
    private int items;
    private int rejected;

    /** @param nanos a clock that only goes forward */
    RejectFlood(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Counts what was delivered. */
    void add(int moreItems, int moreRejected) {
        long now = nanos.getAsLong() / STEP;
        Second last = seconds.peekLast();
        if (last != null && last.number() == now) {
            seconds.removeLast();
            seconds.addLast(new Second(now, last.items() + moreItems, last.rejected() + moreRejected));
        } else {
            seconds.addLast(new Second(now, moreItems, moreRejected));
        }
        items += moreItems;
        rejected += moreRejected;
    }

    boolean isOn() {
        forget();
        return rejected >= LEAST && (long) rejected * ONE_IN > items;
    }

    private void forget() {
        long oldest = nanos.getAsLong() / STEP - WINDOW.toSeconds();
        for (Second first = seconds.peekFirst();
                first != null && first.number() <= oldest;
                first = seconds.peekFirst()) {
            seconds.removeFirst();
            items -= first.items();
            rejected -= first.rejected();
        }
    }

    @Override
    public String toString() {
        return rejected + " of " + items + " items in " + WINDOW.toSeconds() + " s";
    }
}
