package io.dateline.cli.annotate;

import io.dateline.cli.terminal.Screen;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/** How far a run is: a bar while it runs, when wanted, and one line with the speed at the end. */
public final class Progress {
    private static final long REDRAW_NANOS = 200_000_000;
    private static final int WIDTH = 30;

    private final Screen screen;
    private final boolean bar;
    private final DoubleSupplier share;
    private final LongSupplier nanos;
    private final long start;
    private long drawn;
    private long articles;

    /**
     * @param share how much of the input has been read, 0 to 1; NaN when the size is unknown
     * @param nanos a clock that only goes forward
     */
    public Progress(PrintWriter err, boolean bar, DoubleSupplier share, LongSupplier nanos) {
        this.screen = new Screen(err);
        this.bar = bar;
        this.share = share;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.drawn = start;
    }

    void step() {
        articles++;
        long now = nanos.getAsLong();
        if (bar && now - drawn >= REDRAW_NANOS) {
            drawn = now;
            screen.redraw(line(now));
        }
    }

    /** Takes the bar away, so that a message has the line to itself. */
    void clear() {
        if (bar) {
            screen.erase();
        }
    }

    void finish(long bad, long withFailedSteps) {
        clear();
        long now = nanos.getAsLong();
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT, "%d articles in %.1f s, %.1f articles/s", articles, seconds(now), rate(now)));
        if (withFailedSteps > 0) {
            text.append(", ").append(withFailedSteps).append(" with a step that failed");
        }
        if (bad > 0) {
            text.append(", ").append(bad).append(" bad lines");
        }
        screen.line(text.toString());
    }

    private String line(long now) {
        double done = share.getAsDouble();
        String counts = String.format(Locale.ROOT, "%d articles, %.1f/s ", articles, rate(now));
        if (Double.isNaN(done)) {
            return counts;
        }
        int full = (int) Math.round(Math.min(1, done) * WIDTH);
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + Math.round(done * 100) + " % " + counts;
    }

    private double seconds(long now) {
        return (now - start) / 1e9;
    }

    private double rate(long now) {
        return now == start ? 0 : articles / seconds(now);
    }
}
