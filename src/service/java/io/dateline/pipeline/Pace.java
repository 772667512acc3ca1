package io.dateline.pipeline;

import io.dateline.operate.Metrics;
import io.dateline.operate.ServiceState;
import java.time.Duration;
import org.apache.kafka.common.errors.TimeoutException;
import org.jboss.logging.Logger;

/**
 * How many records are delivered at a time: all that one poll gave, and fewer while that would stand in the way. Brokers that take
 * longer than a request may get half as many with each slow delivery, so that a batch is small enough to come through; a flood of
 * rejections and records that may kill the process are taken one by one. It speeds up by itself, and never stops.
 */
final class Pace {
    private static final Logger LOG = Logger.getLogger(Pace.class);

    private static final int ALL = Integer.MAX_VALUE;

    /** What a poll gives by default ({@code max.poll.records}): a limit of more is none. */
    private static final int MOST_LIMITED = 500;

    private final LethalRecords lethal;
    private final RejectFlood flood;
    private final Duration requestTimeout;
    private final Metrics metrics;
    private final ServiceState state;
    private int limit = ALL;
    private boolean isSlow;

    Pace(LethalRecords lethal, RejectFlood flood, Duration requestTimeout, Metrics metrics, ServiceState state) {
        this.lethal = lethal;
        this.flood = flood;
        this.requestTimeout = requestTimeout;
        this.metrics = metrics;
        this.state = state;
    }

    /** How many records of a batch to deliver at a time. */
    int size(Batch batch) {
        boolean isOneByOne = flood.isOn() || lethal.isSuspect(batch);
        return isOneByOne ? 1 : limit;
    }

    /** Says that the broker lets the batch in progress wait. */
    void waiting() {
        isSlow = true;
    }

    void delivered(int records, BatchCounts counts) {
        counts.enter(flood);
        tell(flood.isOn());
        if (isSlow) {
            halve(records);
        } else if (limit < ALL) {
            quicken();
        }
        isSlow = false;
    }

    /** Says that a batch came to nothing: one that ran out of time may come through in halves. */
    void failed(int records, Throwable cause) {
        if (isSlow || cause instanceof TimeoutException || cause.getCause() instanceof TimeoutException) {
            halve(records);
        }
        isSlow = false;
    }

    private void halve(int records) {
        if (limit == ALL) {
            LOG.warnf(
                    "the brokers take longer than dateline.request-timeout (%s) to deliver %d records: waiting for them, and"
                            + " delivering fewer at a time. docs/runbook.md, \"DatelineSlowBrokers\"",
                    requestTimeout, records);
        }
        limit = Math.max(1, Math.min(limit, records) / 2);
        metrics.batchLimit(limit);
    }

    /** Twice as many; without a limit again once that is more than a poll gives by default. */
    private void quicken() {
        limit = limit > MOST_LIMITED / 2 ? ALL : 2 * limit;
        metrics.batchLimit(limit == ALL ? 0 : limit);
        if (limit == ALL) {
            LOG.info("the brokers are quick again: no limit to a batch");
        }
    }

    private void tell(boolean isFlood) {
        if (isFlood != state.isRejectingMany()) {
            state.rejectingMany(isFlood);
            if (isFlood) {
                LOG.warnf(
                        "a flood of rejections: %s. Going on one record at a time; `dateline rejected list` shows them",
                        flood);
            } else {
                LOG.info("the flood of rejections is over: going on at full speed");
            }
        }
    }
}
