package io.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.enrich.Enricher;
import io.dateline.enrich.RawRecord;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Never comes back from a value that begins with "kill": as seen from outside, the process died of it. */
final class Deadly implements Enrichment {
    private final Enrichment others = new PassThrough();
    private final CountDownLatch met = new CountDownLatch(1);
    private final CountDownLatch never = new CountDownLatch(1);

    @Override
    public List<Enricher.Outcome> enrich(RawRecord record) {
        if (new String(record.bytes(), UTF_8).startsWith("kill")) {
            met.countDown();
            try {
                never.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return others.enrich(record);
    }

    /** Takes a batch that holds such a value, and leaves it at the moment of its death. */
    void dieOf(Batch batch, StepRig rig) throws InterruptedException {
        Thread process = new Thread(() -> rig.step.take(batch), "process");
        process.setDaemon(true);
        process.start();
        if (!met.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nothing deadly came");
        }
    }
}
