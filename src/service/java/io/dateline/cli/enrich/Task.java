package io.dateline.cli.enrich;

import io.dateline.cli.explain.ExplanationJson;
import io.dateline.cli.explain.ExplanationPage;
import io.dateline.cli.terminal.Screen;
import io.dateline.enrich.Enricher;
import io.dateline.enrich.Enricher.Outcome;
import io.dateline.enrich.Enricher.Published;
import io.dateline.enrich.Enricher.Rejected;
import io.dateline.enrich.Explanation;
import io.dateline.publish.Origin;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What is done with the items of one source, and put on standard output. */
@FunctionalInterface
public interface Task {
    /**
     * @param source by which the user knows it
     * @return the items rejected
     */
    List<Rejected> run(String source, byte[] bytes, @Nullable String contentType) throws IOException;

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
            for (Outcome outcome : outcomes) {
                if (outcome instanceof Published published) {
                    printer.print(published.event(), latency);
                } else {
                    rejected.add((Rejected) outcome);
                }
            }
            return rejected;
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
            List<Rejected> rejected = new ArrayList<>();
            for (Explanation explanation : enricher.explain(bytes, contentType, Origin.FILE, nanos)) {
                if (json) {
                    screen.json(ExplanationJson.of(explanation).toString());
                } else {
                    screen.lines(ExplanationPage.draw(source, ExplanationJson.of(explanation)));
                }
                if (explanation.outcome() instanceof Rejected one) {
                    rejected.add(one);
                }
            }
            return rejected;
        };
    }
}
