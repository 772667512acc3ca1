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

/** {@code kill -9} of the broker that leads a partition, that coordinates the group or a transaction, or that is the controller. */
final class Broker9 implements Fault {
    private static final String LEADER = "leader";
    private static final String COORDINATOR = "group-coordinator";
    private static final String TRANSACTIONS = "transaction-coordinator";
    private static final String CONTROLLER = "controller";
    private static final Duration IN_SYNC = Duration.ofSeconds(60);

    @Override
    public String name() {
        return "broker9";
    }

    @Override
    public String what() {
        return "kills the broker that leads a partition, coordinates the group, coordinates a transaction, is the controller";
    }

    @Override
    public List<Strike> schedule(SplittableRandom random) {
        Schedule schedule = new Schedule(random);
        for (String role : List.of(LEADER, COORDINATOR, TRANSACTIONS, CONTROLLER)) {
            schedule.strike(role, Rig.REPLICAS, 5, 10).pause(2, 4);
        }
        return schedule.strikes();
    }

    @Override
    public boolean strike(Strike strike, Rig rig) throws Exception {
        Node node = rig.cluster().node(holder(strike, rig));
        boolean killed = node.kill();
        rig.say("kill -9 of broker " + node.id() + ", the " + strike.act());
        Thread.sleep(strike.lasts().toMillis());
        node.start();
        if (!Await.until(IN_SYNC, () -> isWhole(rig))) {
            rig.find("broker " + node.id() + " was not in sync again after " + IN_SYNC.toSeconds() + " s");
        }
        return killed;
    }

    private static int holder(Strike strike, Rig rig) throws Exception {
        return switch (strike.act()) {
            case LEADER ->
                rig.topic(Rig.RAW).partitions().get(strike.target()).leader().id();
            case COORDINATOR -> rig.group().coordinator();
            case TRANSACTIONS -> rig.group().transaction(strike.target()).coordinatorId();
            default -> rig.admin().describeMetadataQuorum().quorumInfo().get().leaderId();
        };
    }

    /** Whether every partition of a topic that all cases have is on all brokers. */
    static boolean isWhole(Rig rig) throws Exception {
        return rig.topic(Rig.ENRICHED).partitions().stream()
                .allMatch(partition -> partition.isr().size() == Cluster.NODES);
    }
}
