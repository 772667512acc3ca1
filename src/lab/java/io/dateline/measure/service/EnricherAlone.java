package io.dateline.measure.service;

import io.dateline.enrich.Enricher;
import io.dateline.enrich.RawRecord;
import io.dateline.publish.Origin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The {@link Enricher} on all cores without a broker: what the service would do if delivery cost nothing. */
final class EnricherAlone {
    private final Enricher enricher = Enricher.load();
    private final List<List<RawRecord>> groups = new ArrayList<>();

    EnricherAlone(List<byte[]> items) {
        for (int from = 0; from < items.size(); from += Enricher.GROUP) {
            groups.add(items.subList(from, Math.min(from + Enricher.GROUP, items.size())).stream()
                    .map(item -> new RawRecord(item, null, Origin.FILE))
                    .toList());
        }
    }

    /** Items a second, after as long again that is not counted. */
    double perSecond(int threads, Duration time) throws InterruptedException {
        run(threads, time);
        return run(threads, time) * 1e9 / time.toNanos();
    }

    private long run(int threads, Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        AtomicLong turn = new AtomicLong();
        AtomicLong done = new AtomicLong();
        List<Thread> started = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread thread = new Thread(
                    () -> {
                        while (System.nanoTime() < end) {
                            List<RawRecord> group = groups.get((int) (turn.getAndIncrement() % groups.size()));
                            done.addAndGet(enricher.enrich(group).size());
                        }
                    },
                    "enricher-" + i);
            thread.start();
            started.add(thread);
        }
        for (Thread thread : started) {
            thread.join();
        }
        return done.get();
    }

    /** Events of the first items, for what a program writes that does nothing else. */
    List<byte[]> events(int most) {
        return groups.stream()
                .flatMap(group -> enricher.enrich(group).stream())
                .flatMap(List::stream)
                .map(outcome ->
                        outcome.<byte[]>match(published -> published.event().value(), rejected -> new byte[0]))
                .filter(event -> event.length > 0)
                .limit(most)
                .toList();
    }
}
