package io.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.enrich.Enricher;
import io.dateline.publish.Origin;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Never comes back from a value that begins with "kill": as seen from outside, the process died of it. */
final class Deadly implements Enrichment {
    private final Enrichment others = new PassThrough();
    private final CountDownLatch met = new CountDownLatch(1);
    private final CountDownLatch never = new CountDownLatch(1);

    @Override
    public List<Enricher.Outcome> enrich(
            byte[] bytes, @Nullable String contentType, Origin origin, SortedSet<Integer> parts) {
        if (new String(bytes, UTF_8).startsWith("kill")) {
            met.countDown();
            try {
                never.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return others.enrich(bytes, contentType, origin, parts);
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
