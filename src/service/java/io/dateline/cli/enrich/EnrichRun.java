package io.dateline.cli.enrich;

import io.dateline.cli.input.Source;
import io.dateline.cli.input.WireItem;
import io.dateline.cli.terminal.ProgressBar;
import io.dateline.cli.terminal.Screen;
import io.dateline.failure.Reason;
import io.dateline.failure.Rejection;
import io.dateline.models.BrokenModelException;
import io.dateline.publish.Origin;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Does a task with the items of sources, on all cores, and prints in the order of the items. Each rejection is one line on
 * standard error.
 */
public final class EnrichRun {
    private final Task task;
    private final PrintWriter err;
    private final int maxBytes;
    private final int threads;

    /**
     * @param task what is done with each item
     * @param maxBytes the largest item that is read
     * @param threads how many items at a time
     */
    public EnrichRun(Task task, PrintWriter err, int maxBytes, int threads) {
        this.task = task;
        this.err = err;
        this.maxBytes = maxBytes;
        this.threads = threads;
    }

    /**
     * @param contentType of every source; null to go by what each declares, and by the content
     * @return whether every item was published
     */
    public boolean run(List<Source> sources, @Nullable String contentType, ProgressBar bar) throws IOException {
        Tally tally = new Tally(bar);
        try (InOrder<Step> work = new InOrder<>(threads, step -> step.finish(tally))) {
            for (Source source : sources) {
                read(source, contentType, work);
                work.add(() -> Tally::sourceIsDone);
            }
            work.drain();
        }
        bar.clear();
        return tally.clean;
    }

    private void read(Source source, @Nullable String contentType, InOrder<Step> work) throws IOException {
        try {
            // One byte more than is read as an item, so that a larger one is seen to be too large.
            source.each(maxBytes + 1, item -> work.add(() -> run(item, contentType)));
        } catch (IOException unreadable) {
            String why = unreadable.getClass() == IOException.class
                    ? String.valueOf(unreadable.getMessage())
                    : unreadable.getClass().getSimpleName();
            work.add(() -> tally -> tally.complain("cannot read " + source.name() + ": " + why
                    + (why.indexOf(' ') < 0 ? ". Fix: check that it is a file you may read." : "")));
        }
    }

    /** What is left to do of an item in its turn. */
    @FunctionalInterface
    private interface Step {
        void finish(Tally tally) throws IOException;
    }

    private Step run(WireItem item, @Nullable String contentType) throws IOException {
        try {
            Task.Done done =
                    task.run(item.name(), item.content(), contentType == null ? item.contentType() : contentType);
            return tally -> {
                done.rejected().forEach(one -> tally.complain(line(item.name() + part(one.origin()), one.rejection())));
                done.print().run();
            };
        } catch (BrokenModelException ours) {
            throw ours;
        } catch (RuntimeException | StackOverflowError fault) {
            // The class alone, because a message might quote the article; the sources behind this one are still read.
            Rejection rejection =
                    new Rejection(Reason.BROKE_THE_ANALYSIS, fault.getClass().getSimpleName());
            return tally -> tally.complain(line(item.name(), rejection));
        }
    }

    /** What the run has come to. */
    private final class Tally {
        private final ProgressBar bar;
        private boolean clean = true;

        Tally(ProgressBar bar) {
            this.bar = bar;
        }

        void sourceIsDone() {
            bar.step();
        }

        void complain(String line) {
            clean = false;
            bar.clear();
            new Screen(err).line("dateline: " + line);
        }
    }

    private static String part(Origin origin) {
        return origin.part() == null ? "" : ", item " + origin.part();
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
