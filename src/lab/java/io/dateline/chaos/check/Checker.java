package io.dateline.chaos.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the books of an application's topics, and waits until all is out or nothing more comes. */
public final class Checker {
    private static final String COMMITTED = "read_committed";

    /** Between two readings. Nothing may come for several of them before what is missing counts as lost. */
    private static final long BETWEEN_MILLIS = 3_000;

    private final Topics topics;
    private final Reading reading;

    public Checker(Topics topics, Reading reading) {
        this.topics = topics;
        this.reading = reading;
    }

    /**
     * The books when every record has an outcome, or when there was no new outcome for so long. Reads once more after that, so
     * that a late double is seen.
     */
    public Books settle(long quietSeconds) throws InterruptedException {
        Books books = books();
        long quiet = 0;
        while (!books.missing().isEmpty() && quiet < quietSeconds * 1_000) {
            Thread.sleep(BETWEEN_MILLIS);
            Books now = books();
            quiet = now.outcomes().size() > books.outcomes().size() ? 0 : quiet + BETWEEN_MILLIS;
            books = now;
        }
        Thread.sleep(BETWEEN_MILLIS);
        return books();
    }

    private Books books() {
        List<Sent> sent = new ArrayList<>();
        Set<Origin> committed = new HashSet<>();
        topics.read(reading.input(), COMMITTED, record -> {
            Sent one = reading.sent(record);
            sent.add(one);
            committed.add(one.origin());
        });
        Set<Origin> aborted = new HashSet<>();
        topics.read(reading.input(), "read_uncommitted", record -> {
            Origin origin = reading.sent(record).origin();
            if (!committed.contains(origin)) {
                aborted.add(origin);
            }
        });
        return new Books(sent, aborted, outcomes());
    }

    /** What came out, topic by topic. */
    public List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        for (String output : reading.outputs()) {
            topics.read(output, COMMITTED, record -> {
                if (reading.isOutcome(record)) {
                    outcomes.add(reading.outcome(record));
                }
            });
        }
        return outcomes;
    }
}
