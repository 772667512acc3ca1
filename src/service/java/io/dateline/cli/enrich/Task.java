package io.dateline.cli.enrich;

import io.dateline.cli.explain.ExplanationJson;
import io.dateline.cli.explain.ExplanationPage;
import io.dateline.cli.terminal.Screen;
import io.dateline.enrich.Enricher;
import io.dateline.enrich.Enricher.Outcome;
import io.dateline.enrich.Enricher.Published;
import io.dateline.enrich.Enricher.Rejected;
import io.dateline.enrich.Explanation;
import io.dateline.publish.Event;
import io.dateline.publish.Origin;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What is done with an item that was read; many are done at a time, and what they print is printed in their order. */
@FunctionalInterface
public interface Task {
    /**
     * @param source by which the user knows it
     */
    Done run(String source, byte[] bytes, @Nullable String contentType) throws IOException;

    /**
     * What came out.
     *
     * @param rejected the items rejected
     * @param print puts the rest on standard output
     */
    record Done(List<Rejected> rejected, Print print) {
        public Done {
            rejected = List.copyOf(rejected);
        }
    }

    /** Prints. */
    @FunctionalInterface
    interface Print {
        void run() throws IOException;
    }

    /**
     * Prints each item's event.
     *
     * @param nanos a clock that only goes forward
     */
    static Task events(Enricher enricher, Printer printer, LongSupplier nanos) {
        return (source, bytes, contentType) -> {
            long start = nanos.getAsLong();
            List<Outcome> outcomes = enricher.enrich(bytes, contentType, Origin.FILE);
            Duration latency = Duration.ofNanos((nanos.getAsLong() - start) / outcomes.size());
            List<Rejected> rejected = new ArrayList<>();
            List<Event> events = new ArrayList<>();
            for (Outcome outcome : outcomes) {
                if (outcome instanceof Published published) {
                    events.add(published.event());
                } else {
                    rejected.add((Rejected) outcome);
                }
            }
            return new Done(rejected, () -> {
                for (Event event : events) {
                    printer.print(event, latency);
                }
            });
        };
    }

    /**
     * Prints what was decided of each item, and why.
     *
     * @param json whether as JSON, one item a line
     * @param nanos a clock that only goes forward
     */
    static Task explanations(Enricher enricher, Screen screen, boolean json, LongSupplier nanos) {
        return (source, bytes, contentType) -> {
            List<Explanation> explanations = enricher.explain(bytes, contentType, Origin.FILE, nanos);
            List<Rejected> rejected = new ArrayList<>();
            for (Explanation explanation : explanations) {
                if (explanation.outcome() instanceof Rejected one) {
                    rejected.add(one);
                }
            }
            return new Done(
                    rejected,
                    () -> explanations.forEach(explanation -> {
                        if (json) {
                            screen.json(ExplanationJson.of(explanation).toString());
                        } else {
                            screen.lines(ExplanationPage.draw(source, ExplanationJson.of(explanation)));
                        }
                    }));
        };
    }
}
