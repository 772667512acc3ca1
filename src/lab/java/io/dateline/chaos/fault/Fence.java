package io.dateline.chaos.fault;

import io.dateline.chaos.Await;
import io.dateline.chaos.Fault;
import io.dateline.chaos.Rig;
import io.dateline.chaos.Schedule;
import io.dateline.chaos.Strike;
import io.dateline.chaos.process.Replica;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** A third replica with the transactional id of the first: they fence each other, and somebody must be told within ten seconds. */
final class Fence implements Fault {
    private static final Duration TO_NOTICE = Duration.ofSeconds(10);
    private static final Duration TO_JOIN = Duration.ofSeconds(60);

    /** Kafka's names of the error, one of which either replica logs when it is fenced. */
    private static final List<String> FENCED = List.of("ProducerFenced", "InvalidProducerEpoch");

    @Override
    public String name() {
        return "fence";
    }

    @Override
    public String what() {
        return "starts a replica with another's transactional id, for 30 s";
    }

    @Override
    public List<Strike> schedule(SplittableRandom random) {
        return new Schedule(random).on("", 0, 30, 30).strikes();
    }

    @Override
    public boolean strike(Strike strike, Rig rig) throws Exception {
        Replica first = rig.replica(strike.target());
        try (Replica twin = rig.replica(strike.target(), List.of("mp.messaging.incoming.raw.client.id=twin"))) {
            twin.start();
            boolean fenced = Await.until(TO_JOIN, () -> isFenced(first) || isFenced(twin));
            boolean noticed = Await.until(TO_NOTICE, () -> isNoticed(first) || isNoticed(twin));
            if (!noticed) {
                rig.find("two replicas with one transactional id: neither left or was unready " + TO_NOTICE.toSeconds()
                        + " s after the first fencing");
            }
            Thread.sleep(strike.lasts().toMillis());
            twin.terminate();
            return fenced;
        } finally {
            if (!first.isAlive()) {
                first.start();
            }
        }
    }

    private static boolean isFenced(Replica replica) {
        return FENCED.stream().anyMatch(name -> replica.logged(name) > 0);
    }

    private static boolean isNoticed(Replica replica) throws InterruptedException {
        return !replica.isAlive() || replica.ready().text().contains("transactional");
    }
}
