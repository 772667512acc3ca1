package io.dateline.pipeline;

import io.dateline.generate.limit.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Enriches the records of a batch on all cores at once and hands the results back in the order of the records, so that
 * what has one key stays in order.
 */
final class ParallelEnrichment implements AutoCloseable {
    private final RecordEnrichment enrichment;
    private final Deadline deadline;
    private final ExecutorService threads;

    ParallelEnrichment(RecordEnrichment enrichment, Deadline deadline, int threads) {
        this.enrichment = enrichment;
        this.deadline = deadline;
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "enrich-" + number.getAndIncrement());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Starts all records; the first can be sent while the last is still being enriched. */
    List<Future<List<Result>>> begin(Batch batch) {
        deadline.renew();
        List<Future<List<Result>>> results = new ArrayList<>(batch.size());
        batch.records().forEach(record -> results.add(threads.submit(() -> enrichment.enrich(record))));
        return results;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
