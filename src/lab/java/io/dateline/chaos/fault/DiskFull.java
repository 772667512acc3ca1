package io.dateline.chaos.fault;

import io.dateline.chaos.Await;
import io.dateline.chaos.Fault;
import io.dateline.chaos.Rig;
import io.dateline.chaos.Schedule;
import io.dateline.chaos.Strike;
import io.dateline.chaos.process.Cluster;
import io.dateline.chaos.process.Node;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A broker that can write no further byte. The kernel refuses it by a limit on the size of files, as it would on a full disk;
 * Kafka gives the disk up and, having no other, the broker leaves. It comes back with room.
 */
final class DiskFull implements Fault {
    private static final Duration TO_LEAVE = Duration.ofSeconds(60);
    private static final Duration IN_SYNC = Duration.ofSeconds(90);

    @Override
    public String name() {
        return "disk-full";
    }

    @Override
    public String what() {
        return "a broker's writes fail until it leaves, then it comes back with room, twice";
    }

    @Override
    public List<Strike> schedule(SplittableRandom random) {
        return new Schedule(random)
                .strike("", Cluster.NODES, 4, 6)
                .pause(3, 5)
                .strike("", Cluster.NODES, 4, 6)
                .strikes();
    }

    @Override
    public boolean strike(Strike strike, Rig rig) throws Exception {
        Node node = rig.cluster().node(strike.target() + 1);
        node.fillDisk();
        boolean left = Await.until(TO_LEAVE, () -> !node.isAlive());
        rig.say("broker " + node.id() + (left ? " left" : " stayed") + " when its disk was full");
        Thread.sleep(strike.lasts().toMillis());
        node.kill();
        node.start();
        if (!Await.until(IN_SYNC, () -> Broker9.isWhole(rig))) {
            rig.find("broker " + node.id() + " was not in sync again after " + IN_SYNC.toSeconds() + " s");
        }
        return left;
    }
}
