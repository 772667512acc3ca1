package io.dateline.chaos.fault;

import io.dateline.chaos.Fault;
import io.dateline.chaos.Rig;
import io.dateline.chaos.Schedule;
import io.dateline.chaos.Strike;
import io.dateline.chaos.process.Replica;
import java.util.List;
import java.util.SplittableRandom;

/** The replicas are there half a minute before the brokers, and must neither leave nor lose the first items. */
final class StartWithoutKafka implements Fault {
    private static final long ALONE_MILLIS = 30_000;

    @Override
    public String name() {
        return "start-without-kafka";
    }

    @Override
    public String what() {
        return "starts the replicas 30 s before the brokers";
    }

    @Override
    public void assemble(Rig rig) throws Exception {
        rig.startReplicas();
        Thread.sleep(ALONE_MILLIS);
        for (Replica replica : rig.replicas()) {
            if (!replica.isAlive() || replica.isReady()) {
                rig.find(replica.name() + " is gone or ready without a broker");
            }
        }
        rig.startBrokers();
    }

    @Override
    public List<Strike> schedule(SplittableRandom random) {
        return new Schedule(random).pause(10, 15).on("", 0, 0, 0).strikes();
    }

    /** The blow fell before the feed began, which has gone on for a while now: it landed if the same processes live, which never saw a broker at first. */
    @Override
    public boolean strike(Strike strike, Rig rig) {
        return rig.replicas().stream().allMatch(Replica::isAlive);
    }
}
