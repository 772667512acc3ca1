package io.dateline.view.window;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What came into the raw topic and what waits in it, by the minute, for the last hour. Looked at a few times a minute. */
@Startup
@ApplicationScoped
public class Backlog {
    private static final int MINUTES = 60;
    private static final long MINUTE = 60_000;
    private static final int LOOK_SECONDS = 5;

    private final Supplier<Lag.Reading> lag;
    private final long[] begins = new long[MINUTES + 1];
    private final Lag.Reading[] readings = new Lag.Reading[MINUTES + 1];
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "view-backlog");
        thread.setDaemon(true);
        return thread;
    });
    private Lag.Reading newest = Lag.Reading.NONE;

    /**
     * One minute; {@link Lag#UNKNOWN} where nobody looked.
     *
     * @param received records that came into the raw topic
     * @param waiting records that were before the enricher at its end
     */
    public record Minute(long begin, long received, long waiting) {}

    @Inject
    public Backlog(Lag lag) {
        this(lag::ask);
    }

    Backlog(Supplier<Lag.Reading> lag) {
        this.lag = lag;
    }

    @PostConstruct
    @SuppressWarnings("FutureReturnValueIgnored") // what goes wrong is a reading of its own
    void start() {
        looking.scheduleWithFixedDelay(
                () -> take(System.currentTimeMillis(), lag.get()), 0, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        looking.shutdownNow();
    }

    synchronized void take(long now, Lag.Reading reading) {
        newest = reading;
        if (reading.end() != Lag.UNKNOWN) {
            begins[slot(now)] = now / MINUTE * MINUTE;
            readings[slot(now)] = reading;
        }
    }

    /** Records before the enricher; {@link Lag#UNKNOWN} when nobody says. */
    public synchronized long waiting() {
        return newest.waiting();
    }

    /** The last hour, the oldest minute first. */
    public synchronized List<Minute> minutes(long now) {
        List<Minute> minutes = new ArrayList<>(MINUTES);
        for (int back = MINUTES - 1; back >= 0; back--) {
            long begin = now / MINUTE * MINUTE - back * MINUTE;
            Lag.Reading reading = at(begin);
            long before = at(begin - MINUTE).end();
            minutes.add(new Minute(
                    begin,
                    before == Lag.UNKNOWN || reading.end() == Lag.UNKNOWN ? Lag.UNKNOWN : reading.end() - before,
                    reading.waiting()));
        }
        return minutes;
    }

    private Lag.Reading at(long begin) {
        return begins[slot(begin)] == begin ? readings[slot(begin)] : Lag.Reading.NONE;
    }

    private static int slot(long moment) {
        return (int) (moment / MINUTE % (MINUTES + 1));
    }
}
