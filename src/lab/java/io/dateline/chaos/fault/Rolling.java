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

/** A rolling restart: each replica is told to stop (SIGTERM) and started again, two rounds. */
final class Rolling implements Fault {
    private static final int ROUNDS = 2;

    /** What a shell says of a process that SIGTERM ended. */
    private static final int TERMINATED = 143;

    @Override
    public String name() {
        return "rolling";
    }

    @Override
    public String what() {
        return "restarts each replica in turn with SIGTERM, two rounds";
    }

    @Override
    public List<Strike> schedule(SplittableRandom random) {
        Schedule schedule = new Schedule(random);
        for (int i = 0; i < ROUNDS * Rig.REPLICAS; i++) {
            schedule.on("", i % Rig.REPLICAS, 0, 0).pause(2, 5);
        }
        return schedule.strikes();
    }

    @Override
    public boolean strike(Strike strike, Rig rig) throws Exception {
        Replica replica = rig.replica(strike.target());
        boolean held = Await.until(Duration.ofSeconds(60), () -> rig.group().holds(strike.target()));
        long began = System.nanoTime();
        boolean left = replica.terminate();
        rig.say("%s left in %.1f s with code %s"
                .formatted(replica.name(), (System.nanoTime() - began) / 1e9, replica.exit()));
        Integer exit = replica.exit();
        if (!left || exit == null || exit != TERMINATED) {
            rig.find(replica.name() + " did not leave with code " + TERMINATED + " but " + exit);
        }
        replica.start();
        return held;
    }
}
