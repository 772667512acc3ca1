package io.dateline.chaos.fault;

import io.dateline.chaos.Ambush;
import io.dateline.chaos.Await;
import io.dateline.chaos.Fault;
import io.dateline.chaos.Rig;
import io.dateline.chaos.Schedule;
import io.dateline.chaos.Strike;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Freezes a replica for longer than its session, so that the group gives its partitions to the other, and then lets it go on as
 * if nothing had been: with results sent, offsets to commit and batches queued that are no longer its own.
 */
final class Zombie implements Fault {
    private static final int TIMES = 4;

    @Override
    public String name() {
        return "zombie";
    }

    @Override
    public String what() {
        return "freezes a replica past its session timeout and lets it go on, four times";
    }

    @Override
    public List<Strike> schedule(SplittableRandom random) {
        Schedule schedule = new Schedule(random);
        for (int i = 0; i < TIMES; i++) {
            schedule.strike("", Rig.REPLICAS, 8, 12).pause(2, 5);
        }
        return schedule.strikes();
    }

    @Override
    public boolean strike(Strike strike, Rig rig) throws Exception {
        boolean open = Ambush.freeze(strike.target(), rig);
        rig.say(rig.replica(strike.target()).name() + " is frozen" + (open ? ", in an open transaction" : ""));
        boolean buried = Await.until(strike.lasts(), () -> !rig.group().holds(strike.target()));
        if (buried) {
            // The other one works on its partitions meanwhile.
            Thread.sleep(2_000);
        }
        rig.replica(strike.target()).thaw();
        return buried;
    }
}
