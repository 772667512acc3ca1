package io.dateline.operate;

import io.dateline.failure.Reason;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One line in the log for each minute: how many items came, went on and were rejected, by reason. Of minutes in which nothing
 * came only the first has a line.
 */
@Singleton
final class MinuteReport {
    private static final Logger LOG = Logger.getLogger(MinuteReport.class);

    private final Metrics metrics;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "dateline-minute");
        thread.setDaemon(true);
        return thread;
    });
    private Totals before = Totals.NONE;
    private boolean isQuiet = true;

    MinuteReport(Metrics metrics) {
        this.metrics = metrics;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a line that fails is a line that is missing
    void start(@Observes StartupEvent event) {
        clock.scheduleAtFixedRate(() -> say("in the last minute"), 1, 1, TimeUnit.MINUTES);
    }

    /** Says what came since the last line, so that the lines of a process add up. */
    void stop(@Observes ShutdownEvent event) {
        clock.shutdownNow();
        if (hasNews()) {
            say("since the last line");
        }
    }

    private synchronized boolean hasNews() {
        return metrics.totals().received() > before.received();
    }

    private void say(String time) {
        String line = line(time);
        if (line != null) {
            LOG.info(line);
        }
    }

    /** What came since the last call; null when nothing has come for longer. */
    synchronized @Nullable String line(String time) {
        Totals now = metrics.totals();
        Totals news = now.since(before);
        before = now;
        boolean wasQuiet = isQuiet;
        double waiting = metrics.timeliness().lagSeconds();
        isQuiet = news.received() == 0 && waiting < 1;
        if (isQuiet) {
            return wasQuiet ? null : time + " nothing came; the next line comes with the next item";
        }
        return String.format(
                Locale.ROOT,
                "%s %d items came, %d went on, %d were rejected%s%s",
                time,
                news.received(),
                news.published(),
                news.received() - news.published(),
                reasons(news.rejected()),
                waiting < 1 ? "" : String.format(Locale.ROOT, "; the oldest in hand is %.0f s old", waiting));
    }

    private static String reasons(Map<Reason, Long> rejected) {
        return rejected.isEmpty()
                ? ""
                : rejected.entrySet().stream()
                        .sorted(Map.Entry.<Reason, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(each -> each.getKey().name().toLowerCase(Locale.ROOT) + " " + each.getValue())
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
