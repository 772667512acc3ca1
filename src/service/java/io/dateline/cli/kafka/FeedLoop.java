package io.dateline.cli.kafka;

import io.dateline.cli.input.Lookout;
import io.dateline.cli.input.Lookout.Found;
import io.dateline.cli.input.WireItem;
import io.dateline.cli.terminal.Screen;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Feeds what comes up, until it is interrupted. What is sent is remembered only once the broker has it: a run that breaks off
 * sends it again, and nothing is missed.
 */
public final class FeedLoop {
    /** A server that fails is asked less and less often, down to this. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private static final long NANOS_A_MILLI = 1_000_000;

    private final Feed feed;
    private final Screen screen;
    private final Map<Lookout, Long> due = new HashMap<>();
    private final Map<Lookout, Duration> waits = new HashMap<>();

    public FeedLoop(Feed feed, Screen screen) {
        this.feed = feed;
        this.screen = screen;
    }

    public void run(List<Lookout> lookouts) {
        try {
            while (true) {
                long next = Long.MAX_VALUE;
                for (Lookout lookout : lookouts) {
                    next = Math.min(next, look(lookout));
                }
                Thread.sleep(Math.max(1, (next - System.nanoTime()) / NANOS_A_MILLI));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks where it is time to; gives when it is time again. */
    private long look(Lookout lookout) {
        long now = System.nanoTime();
        long time = due.getOrDefault(lookout, now);
        if (now < time) {
            return time;
        }
        Duration wait = lookout.every();
        try {
            send(lookout);
        } catch (IOException e) {
            wait = longer(waits.getOrDefault(lookout, lookout.every()));
            screen.line("dateline: " + lookout.name() + ": " + e.getMessage() + "; next look in " + wait.toSeconds()
                    + " s");
        }
        waits.put(lookout, wait);
        time = now + wait.toNanos();
        due.put(lookout, time);
        return time;
    }

    private static Duration longer(Duration wait) {
        Duration twice = wait.multipliedBy(2);
        return twice.compareTo(LONGEST_WAIT) < 0 ? twice : LONGEST_WAIT;
    }

    /** What is too large now will be so at the next look. */
    private void send(WireItem item) {
        if (Feed.isTooLarge(item)) {
            screen.line("dateline: " + item.name() + " is too large: left out");
        } else {
            feed.send(item);
        }
    }

    private void send(Lookout lookout) throws IOException {
        List<Found> found = lookout.look();
        long failed = feed.failed();
        long sent = feed.sent();
        for (Found one : found) {
            one.source().each(Feed.READ_BYTES, this::send);
        }
        feed.flush();
        if (feed.failed() > failed) {
            throw new IOException("the broker did not take " + (feed.failed() - failed)
                    + " items, which are sent again: " + feed.lastFailure());
        }
        for (Found one : found) {
            lookout.sent(one);
        }
        if (!found.isEmpty()) {
            screen.line((feed.sent() - sent) + " items from " + lookout.name());
        }
    }
}
