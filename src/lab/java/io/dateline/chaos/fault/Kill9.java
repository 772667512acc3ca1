package io.dateline.chaos.fault;

import io.dateline.chaos.Ambush;
import io.dateline.chaos.Fault;
import io.dateline.chaos.Rig;
import io.dateline.chaos.Schedule;
import io.dateline.chaos.Strike;
import java.util.List;
import java.util.SplittableRandom;

/** {@code kill -9} of a replica, eight times, each with its transaction open where that can be had. */
final class Kill9 implements Fault {
    private static final int KILLS = 8;

    @Override
    public String name() {
        return "kill9";
    }

    @Override
    public String what() {
        return "kills a replica with SIGKILL eight times, in an open transaction";
    }

    @Override
    public List<Strike> schedule(SplittableRandom random) {
        Schedule schedule = new Schedule(random);
        for (int i = 0; i < KILLS; i++) {
            schedule.strike("", Rig.REPLICAS, 0, 0).pause(1, 4);
        }
        return schedule.strikes();
    }

    @Override
    public boolean strike(Strike strike, Rig rig) throws Exception {
        boolean open = Ambush.freeze(strike.target(), rig);
        boolean killed = rig.replica(strike.target()).kill();
        rig.say("kill -9 of " + rig.replica(strike.target()).name() + (open ? ", in an open transaction" : ""));
        rig.replica(strike.target()).start();
        return killed;
    }
}
