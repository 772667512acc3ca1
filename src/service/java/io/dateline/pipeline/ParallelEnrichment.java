package io.dateline.pipeline;

import io.dateline.generate.limit.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Enriches the records of a batch on all cores at once, in groups, and hands the results back in the order of the records, so that
 * what has one key stays in order.
 */
final class ParallelEnrichment implements AutoCloseable {
    private final RecordEnrichment enrichment;
    private final Deadline deadline;
    private final RecordGroups groups;
    private final ExecutorService threads;

    ParallelEnrichment(RecordEnrichment enrichment, Deadline deadline, RecordGroups groups, int threads) {
        this.enrichment = enrichment;
        this.deadline = deadline;
        this.groups = groups;
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
        List<Future<List<Result>>> results = new ArrayList<>();
        groups.of(batch.records()).forEach(group -> results.add(threads.submit(() -> enrichment.enrich(group))));
        return results;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
