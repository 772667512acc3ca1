package io.dateline.chaos.fault;

import io.dateline.chaos.Fault;
import io.dateline.chaos.Rig;
import io.dateline.chaos.Schedule;
import io.dateline.chaos.Strike;
import io.dateline.chaos.check.Books;
import java.util.List;
import java.util.SplittableRandom;

/** After kills, everything is read from offset 0 once more by a replica with one thread. */
final class Replay implements Fault {
    private final Kill9 kill = new Kill9();

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public String what() {
        return "kills a replica twice, then reads all from offset 0 into a shadow topic: same ids, same bytes";
    }

    @Override
    public List<Strike> schedule(SplittableRandom random) {
        return new Schedule(random)
                .strike("", Rig.REPLICAS, 0, 0)
                .pause(4, 8)
                .strike("", Rig.REPLICAS, 0, 0)
                .strikes();
    }

    @Override
    public boolean strike(Strike strike, Rig rig) throws Exception {
        return kill.strike(strike, rig);
    }

    @Override
    public void after(Rig rig, Books books) throws Exception {
        Shadow.compare(rig, books, "dateline.threads=1");
    }
}
