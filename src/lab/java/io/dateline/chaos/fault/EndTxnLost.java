package io.dateline.chaos.fault;

import io.dateline.chaos.Await;
import io.dateline.chaos.Fault;
import io.dateline.chaos.Rig;
import io.dateline.chaos.Scene;
import io.dateline.chaos.Schedule;
import io.dateline.chaos.Strike;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** The broker ends a transaction and its reply is lost: the replica does not know whether its batch is out. */
final class EndTxnLost implements Fault {
    private static final int TIMES = 8;
    private static final String CUT = "cut";
    private static final String SILENT = "silent";
    private static final Duration TO_COMMIT = Duration.ofSeconds(30);

    @Override
    public String name() {
        return "endtxn-lost";
    }

    @Override
    public String what() {
        return "loses the reply to the end of a transaction, with its connection or in silence, eight times";
    }

    @Override
    public Scene scene() {
        return Scene.PLAIN.withProxies();
    }

    /** The target is how many replies are lost in a row, less one. */
    @Override
    public List<Strike> schedule(SplittableRandom random) {
        Schedule schedule = new Schedule(random);
        for (int i = 0; i < TIMES; i++) {
            schedule.strike(i % 2 == 0 ? CUT : SILENT, 2, 0, 0).pause(3, 6);
        }
        return schedule.strikes();
    }

    @Override
    public boolean strike(Strike strike, Rig rig) throws Exception {
        int before = rig.weather().lost();
        int wanted = strike.target() + 1;
        rig.weather().loseCommitReplies(wanted, strike.act().equals(CUT));
        return Await.until(TO_COMMIT, () -> rig.weather().lost() - before >= wanted);
    }
}
