package io.dateline.cli.enrich;

import io.dateline.cli.terminal.ProgressBar;
import io.dateline.cli.terminal.Screen;
import io.dateline.enrich.Enricher.Rejected;
import io.dateline.failure.Reason;
import io.dateline.failure.Rejection;
import io.dateline.models.BrokenModelException;
import io.dateline.publish.Origin;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Does a task with the items of one source after the other. Each rejection is one line on standard error. */
public final class EnrichRun {
    private final Task task;
    private final PrintWriter err;
    private final int maxBytes;

    /**
     * @param task what is done with the items of a source
     * @param maxBytes the largest item that is read
     */
    public EnrichRun(Task task, PrintWriter err, int maxBytes) {
        this.task = task;
        this.err = err;
        this.maxBytes = maxBytes;
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
        List<Rejected> rejected = task.run(source.name(), bytes, contentType);
        rejected.forEach(one -> complain(bar, line(source.name() + part(one.origin()), one.rejection())));
        return rejected.isEmpty();
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
