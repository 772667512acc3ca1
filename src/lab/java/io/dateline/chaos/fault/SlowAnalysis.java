package io.dateline.chaos.fault;

import io.dateline.chaos.Ambush;
import io.dateline.chaos.Await;
import io.dateline.chaos.Fault;
import io.dateline.chaos.Rig;
import io.dateline.chaos.Scene;
import io.dateline.chaos.Schedule;
import io.dateline.chaos.Strike;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A batch that takes longer than its transaction may: the coordinator aborts it while the replica is a member of its group
 * still. No article is so slow, so the replica is frozen instead, which the brokers cannot tell apart.
 */
final class SlowAnalysis implements Fault {
    private static final int TIMES = 3;

    @Override
    public String name() {
        return "slow-analysis";
    }

    @Override
    public String what() {
        return "a batch takes longer than its transaction may, within the session, three times";
    }

    @Override
    public Scene scene() {
        return Scene.PLAIN.withSettings(
                "dateline.transaction-timeout=6s",
                "dateline.delivery-timeout=5s",
                "dateline.request-timeout=4s",
                "mp.messaging.incoming.raw.session.timeout.ms=40000");
    }

    @Override
    public List<Strike> schedule(SplittableRandom random) {
        Schedule schedule = new Schedule(random);
        for (int i = 0; i < TIMES; i++) {
            schedule.strike("", Rig.REPLICAS, 14, 18).pause(3, 5);
        }
        return schedule.strikes();
    }

    @Override
    public boolean strike(Strike strike, Rig rig) throws Exception {
        boolean open = Ambush.freeze(strike.target(), rig);
        boolean aborted = Await.until(strike.lasts(), () -> !rig.group().isOpen(strike.target()));
        boolean member = rig.group().holds(strike.target());
        rig.replica(strike.target()).thaw();
        rig.say("frozen %s, %s, %s"
                .formatted(
                        open ? "in an open transaction" : "between transactions",
                        aborted ? "which the coordinator aborted" : "which stayed open",
                        member ? "in its group still" : "out of its group"));
        return open && aborted && member;
    }
}
