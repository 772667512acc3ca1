package io.dateline.chaos.fault;

import io.dateline.chaos.Fault;
import io.dateline.chaos.Rig;
import io.dateline.chaos.Scene;
import io.dateline.chaos.Schedule;
import io.dateline.chaos.Strike;
import java.util.List;
import java.util.SplittableRandom;

/** Members join and leave every two seconds for a minute: a rebalance in the middle of nearly every batch. */
final class Storm implements Fault {
    private static final int VISITS = 16;

    private final Protocol protocol;

    Storm(Protocol protocol) {
        this.protocol = protocol;
    }

    @Override
    public String name() {
        return "storm-" + protocol.label();
    }

    @Override
    public String what() {
        return "members join and leave every 2 s for 60 s, protocol " + protocol.label();
    }

    @Override
    public Scene scene() {
        return Scene.PLAIN.withSettings(protocol.ofReplica());
    }

    @Override
    public List<Strike> schedule(SplittableRandom random) {
        Schedule schedule = new Schedule(random);
        for (int i = 0; i < VISITS; i++) {
            schedule.on("", 0, 1.5, 2.5).pause(1, 2.5);
        }
        return schedule.strikes();
    }

    @Override
    public boolean strike(Strike strike, Rig rig) {
        return new Guest(rig, protocol).visit(strike.lasts());
    }
}
