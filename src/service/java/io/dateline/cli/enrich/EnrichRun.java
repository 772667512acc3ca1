package io.dateline.cli.enrich;

import io.dateline.cli.terminal.ProgressBar;
import io.dateline.cli.terminal.Screen;
import io.dateline.enrich.Enricher;
import io.dateline.enrich.Enricher.Outcome;
import io.dateline.enrich.Enricher.Published;
import io.dateline.enrich.Enricher.Rejected;
import io.dateline.failure.Reason;
import io.dateline.failure.Rejection;
import io.dateline.models.BrokenModelException;
import io.dateline.publish.Origin;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Enriches one source after the other. Events go to the printer; each rejection is one line on standard error. */
public final class EnrichRun {
    private final Enricher enricher;
    private final Printer printer;
    private final PrintWriter err;
    private final LongSupplier nanos;
    private final int maxBytes;

    /**
     * @param maxBytes the largest item that the enricher reads
     * @param nanos a clock that only goes forward
     */
    public EnrichRun(Enricher enricher, Printer printer, PrintWriter err, int maxBytes, LongSupplier nanos) {
        this.enricher = enricher;
        this.printer = printer;
        this.err = err;
        this.maxBytes = maxBytes;
        this.nanos = nanos;
    }

    /**
     * @param contentType of every source; null to go by the content
     * @return whether every item was published
     */
    public boolean run(List<Source> sources, @Nullable String contentType, ProgressBar bar) throws IOException {
        boolean clean = true;
        for (Source source : sources) {
            clean &= run(source, contentType, bar);
            bar.step();
        }
        bar.clear();
        return clean;
    }

    private boolean run(Source source, @Nullable String contentType, ProgressBar bar) throws IOException {
        byte[] bytes;
        try {
            // One byte more than is read as an item, so that a larger one is seen to be too large.
            bytes = source.read(maxBytes + 1);
        } catch (IOException unreadable) {
            return complain(
                    bar,
                    "cannot read " + source.name() + ": "
                            + unreadable.getClass().getSimpleName() + ". Fix: check that it is a file you may read.");
        }
        try {
            return run(source, bytes, contentType, bar);
        } catch (BrokenModelException ours) {
            throw ours;
        } catch (RuntimeException | StackOverflowError fault) {
            // The class alone, because a message might quote the article; the sources behind this one are still read.
            return complain(
                    bar,
                    line(
                            source.name(),
                            new Rejection(
                                    Reason.BROKE_THE_ANALYSIS, fault.getClass().getSimpleName())));
        }
    }

    private boolean run(Source source, byte[] bytes, @Nullable String contentType, ProgressBar bar) throws IOException {
        long start = nanos.getAsLong();
        List<Outcome> outcomes = enricher.enrich(bytes, contentType, Origin.FILE);
        Duration latency = Duration.ofNanos((nanos.getAsLong() - start) / outcomes.size());
        boolean clean = true;
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Published published) {
                printer.print(published.event(), latency);
            } else {
                clean = complain(bar, line(source.name() + part(outcome.origin()), ((Rejected) outcome).rejection()));
            }
        }
        return clean;
    }

    private static String part(Origin origin) {
        return origin.part() == null ? "" : ", item " + origin.part();
    }

    private boolean complain(ProgressBar bar, String line) {
        bar.clear();
        new Screen(err).line("dateline: " + line);
        return false;
    }

    private static String line(String source, Rejection rejection) {
        return String.format(
                Locale.ROOT,
                "rejected %s (%s): %s %s. Fix: %s.",
                source,
                rejection.reason().name().toLowerCase(Locale.ROOT),
                rejection.reason().sentence(),
                rejection.detail(),
                Remedy.of(rejection.reason()));
    }
}
