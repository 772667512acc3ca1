package io.dateline.cli.terminal;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Shows how far a run over a known number of things is: a bar on standard error, redrawn in place and removed at the
 * end.
 */
public final class ProgressBar {
    private static final long REDRAW_NANOS = 100_000_000;
    private static final int WIDTH = 30;
    private static final double NANOS_A_SECOND = 1e9;

    private final PrintWriter err;
    private final boolean shown;
    private final String things;
    private final long total;
    private final LongSupplier nanos;
    private final long start;
    private long drawn;
    private long done;

    /**
     * @param shown whether a person is looking; nothing is written otherwise
     * @param things what is counted, in the plural
     * @param nanos a clock that only goes forward
     */
    public ProgressBar(PrintWriter err, boolean shown, String things, long total, LongSupplier nanos) {
        this.err = err;
        this.shown = shown;
        this.things = things;
        this.total = total;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.drawn = start - REDRAW_NANOS;
    }

    /** Counts one more thing as done. */
    public void step() {
        step(1);
    }

    /** Counts some more as done. */
    public void step(long more) {
        done += more;
        long now = nanos.getAsLong();
        if (shown && now - drawn >= REDRAW_NANOS) {
            drawn = now;
            err.print("\r" + line(now) + "\u001b[K");
            err.flush();
        }
    }

    /** Removes the bar, at the end or before a message. */
    public void clear() {
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    private String line(long now) {
        double share = total == 0 ? 1 : Math.min(1, (double) done / total);
        int full = (int) Math.round(share * WIDTH);
        double seconds = (now - start) / NANOS_A_SECOND;
        String speed = seconds > 0 ? String.format(Locale.ROOT, ", %.0f/s%s", done / seconds, left(seconds)) : "";
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + done + " of " + total + " " + things + speed;
    }

    private String left(double seconds) {
        long remaining = Math.round(seconds * (total - done) / done);
        return remaining > 0 ? ", " + remaining + " s left" : "";
    }
}
