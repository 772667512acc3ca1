package io.dateline.pipeline;

import io.dateline.operate.Metrics;
import io.dateline.operate.ServiceState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;

/**
 * Delivers one batch at a time: all results and the offsets, or nothing. On any error it aborts and sets the consumer
 * back to its committed offsets before another batch begins. It never throws, because the framework would treat an
 * exception as a failed channel.
 */
final class TransactionStep {
    private static final Logger LOG = Logger.getLogger(TransactionStep.class);

    private final ParallelEnrichment enrichment;
    private final Outbox outbox;
    private final PollingThread pollingThread;
    private final Epochs epochs;
    private final Positions positions;
    private final Recovery recovery;
    private final PoisonRecords poison;
    private final LethalRecords lethal;
    private final Pace pace;
    private final Stop stop;
    private final Metrics metrics;
    private final ServiceState state;
    private final ReentrantLock busy = new ReentrantLock();
    private final AtomicLong batches = new AtomicLong();

    TransactionStep(
            ParallelEnrichment enrichment,
            Outbox outbox,
            PollingThread pollingThread,
            Epochs epochs,
            Positions positions,
            Recovery recovery,
            PoisonRecords poison,
            LethalRecords lethal,
            Pace pace,
            Stop stop,
            Metrics metrics,
            ServiceState state) {
        this.enrichment = enrichment;
        this.outbox = outbox;
        this.pollingThread = pollingThread;
        this.epochs = epochs;
        this.positions = positions;
        this.recovery = recovery;
        this.poison = poison;
        this.lethal = lethal;
        this.pace = pace;
        this.stop = stop;
        this.metrics = metrics;
        this.state = state;
    }

    void take(Batch batch) {
        busy.lock();
        try {
            batches.incrementAndGet();
            Iterator<Batch> parts = batch.parts(pace.size(batch)).iterator();
            boolean goesOn = true;
            while (goesOn && parts.hasNext() && !stop.isAsked() && !positions.isLost()) {
                goesOn = sift(parts.next());
            }
        } finally {
            busy.unlock();
        }
    }

    /** How many batches were taken so far, delivered or not. */
    long batches() {
        return batches.get();
    }

    /** Waits for the batch in progress, if there is one; returns whether it ended in this time. */
    boolean isIdleWithin(Duration time) {
        return alone(() -> {}, time);
    }

    /** Runs the work while no batch is in progress; returns whether it was run before the deadline. */
    boolean alone(Runnable work, Duration deadline) {
        if (!acquired(deadline)) {
            return false;
        }
        try {
            work.run();
            return true;
        } finally {
            busy.unlock();
        }
    }

    private boolean acquired(Duration time) {
        try {
            return busy.tryLock(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Returns whether it was delivered; else it comes again, and what was polled with it. */
    private boolean sift(Batch batch) {
        if (batch.epoch() == Batch.UNSTAMPED) {
            recovery.run("rebalance");
        } else if (batch.epoch() != epochs.current()) {
            metrics.stale();
        } else {
            return deliverOrRecover(batch);
        }
        return false;
    }

    private boolean deliverOrRecover(Batch batch) {
        positions.mark();
        metrics.timeliness().begun(batch.oldest());
        long began = System.nanoTime();
        List<Future<List<Result>>> results = new ArrayList<>();
        try {
            outbox.begin();
            countTries(batch);
            results.addAll(enrichment.begin(batch));
            BatchCounts counts = deliver(batch, results);
            delivered(batch, counts, System.nanoTime() - began);
            return true;
        } catch (Throwable cause) {
            results.forEach(result -> result.cancel(true));
            LOG.warnf("batch of %d aborted: %s", batch.size(), cause.toString());
            LOG.debug("batch aborted", cause);
            state.lastFailure(cause.getClass().getSimpleName());
            pace.failed(batch.size(), cause);
            outbox.abort();
            lethal.settled();
            recovery.run(isOfRebalance(cause) ? "rebalance" : "error");
            return false;
        }
    }

    private void delivered(Batch batch, BatchCounts counts, long nanos) {
        lethal.delivered(batch);
        lethal.settled();
        poison.forget(batch);
        state.delivered();
        counts.enter(metrics, nanos);
        metrics.timeliness().done();
        pace.delivered(batch.size(), counts);
    }

    private static boolean isOfRebalance(Throwable cause) {
        return cause instanceof RefusedBatchException
                || cause instanceof CommitFailedException
                || cause instanceof RebalanceInProgressException;
    }

    private void countTries(Batch batch) {
        if (lethal.isToBeCounted(batch)) {
            group(batch, consumer -> lethal.begin(consumer, batch));
        }
    }

    private BatchCounts deliver(Batch batch, List<Future<List<Result>>> results) throws Exception {
        BatchCounts counts = new BatchCounts();
        for (Future<List<Result>> future : results) {
            for (Result result : get(future)) {
                send(result);
                counts.add(result);
            }
        }
        ConsumerGroupMetadata group = group(batch, consumer -> lethal.committing());
        outbox.commit(lethal.counted(batch), group);
        return counts;
    }

    private static List<Result> get(Future<List<Result>> future) throws Exception {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error ours) {
                throw ours;
            }
            throw e;
        }
    }

    /**
     * Sends a result. A record too large for its topic fails either in send() or later in the callback; both count.
     */
    private void send(Result result) {
        try {
            outbox.send(result.output(), failure -> rememberIfTooLarge(result, failure));
        } catch (RuntimeException e) {
            rememberIfTooLarge(result, e);
            throw e;
        }
    }

    private void rememberIfTooLarge(Result result, Exception failure) {
        if (failure instanceof RecordTooLargeException) {
            poison.refused(result);
        }
    }

    /** The group as it is now, which must be the one that the batch was polled in. The work follows on the polling thread. */
    private ConsumerGroupMetadata group(Batch batch, java.util.function.Consumer<Consumer<byte[], byte[]>> work) {
        return pollingThread.call(consumer -> {
            ConsumerGroupMetadata group = consumer.groupMetadata();
            int now = group.generationId();
            if (now < 0 || now != batch.generation()) {
                throw new RefusedBatchException(batch.generation(), now);
            }
            work.accept(consumer);
            return group;
        });
    }
}
