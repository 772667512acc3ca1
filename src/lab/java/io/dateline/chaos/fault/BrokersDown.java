package io.dateline.chaos.fault;

import io.dateline.chaos.Await;
import io.dateline.chaos.Fault;
import io.dateline.chaos.Rig;
import io.dateline.chaos.Schedule;
import io.dateline.chaos.Strike;
import io.dateline.chaos.process.Cluster;
import io.dateline.chaos.process.Node;
import io.dateline.chaos.process.Replica;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** No quorum, then no broker: for a minute nothing can move, and the replicas must wait for it without dying. */
final class BrokersDown implements Fault {
    private static final Duration TO_NOTICE = Duration.ofSeconds(40);

    @Override
    public String name() {
        return "brokers-down";
    }

    @Override
    public String what() {
        return "kills two of three brokers, then all, for 60 s";
    }

    @Override
    public List<Strike> schedule(SplittableRandom random) {
        return new Schedule(random)
                .on("two", random.nextInt(Cluster.NODES), 30, 40)
                .pause(8, 12)
                .on("all", 0, 60, 61)
                .strikes();
    }

    @Override
    public boolean strike(Strike strike, Rig rig) throws Exception {
        List<Node> nodes = rig.cluster().nodes().stream()
                .filter(node -> strike.act().equals("all") || node.id() != strike.target() + 1)
                .toList();
        boolean killed = nodes.stream().map(Node::kill).allMatch(each -> each);
        long end = System.nanoTime() + strike.lasts().toNanos();
        for (Replica replica : rig.replicas()) {
            if (!Await.until(TO_NOTICE, () -> !replica.isReady())) {
                rig.find(replica.name() + " was ready " + TO_NOTICE.toSeconds() + " s after the brokers were gone");
            }
            if (replica.get("q/health/live").status() != 200) {
                rig.find(replica.name() + " is not live while the brokers are away");
            }
        }
        Thread.sleep(Math.max(0, (end - System.nanoTime()) / 1_000_000));
        Cluster.start(nodes);
        boolean lived = rig.replicas().stream().allMatch(Replica::isAlive);
        if (!lived) {
            rig.find("a replica died while the brokers were away");
        }
        return killed;
    }
}
