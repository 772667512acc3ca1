package io.dateline.chaos.fault;

import io.dateline.chaos.Application;
import io.dateline.chaos.Await;
import io.dateline.chaos.Fault;
import io.dateline.chaos.Group;
import io.dateline.chaos.Rig;
import io.dateline.chaos.Scene;
import io.dateline.chaos.Schedule;
import io.dateline.chaos.Strike;
import io.dateline.chaos.feed.Mix;
import io.dateline.chaos.process.Cluster;
import io.dateline.chaos.process.Node;
import io.dateline.chaos.process.Replica;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** The application of stories: {@code kill -9} of a replica, of a broker, of the other replica; how soon it is back is measured. */
final class StoryKill implements Fault {
    /** What the dead replica committed has reached the brokers by then. */
    private static final long LAST_COMMITS_MILLIS = 500;

    private static final long TO_BE_BUSY_MILLIS = 3_000;

    /** Far below what a replica takes with its first compiler, so that a return is timed and no backlog; the feed enriches them, too. */
    private static final int ITEMS_A_SECOND = 20;

    private static final String REPLICA = "replica";
    private static final String BROKER = "broker";
    private static final Duration TO_COME_BACK = Duration.ofMinutes(2);

    /** With a standby it goes on within this. */
    private static final double BACK_SECONDS = 10;

    @Override
    public String name() {
        return "story";
    }

    @Override
    public String what() {
        return "the application of stories: kills a replica, a broker, and the other replica";
    }

    @Override
    public Scene scene() {
        return Scene.PLAIN.with(Application.STORY).withFeed(Mix.CLEAN, ITEMS_A_SECOND);
    }

    @Override
    public List<Strike> schedule(SplittableRandom random) {
        int first = random.nextInt(Rig.REPLICAS);
        return new Schedule(random)
                .pause(8, 10)
                .on(REPLICA, first, 1, 3)
                .pause(8, 12)
                .strike(BROKER, Cluster.NODES, 5, 8)
                .pause(5, 8)
                .on(REPLICA, Rig.REPLICAS - 1 - first, 1, 3)
                .pause(8, 10)
                .strikes();
    }

    @Override
    public boolean strike(Strike strike, Rig rig) throws Exception {
        return strike.act().equals(BROKER) ? broker(strike, rig) : replica(strike, rig);
    }

    private static boolean broker(Strike strike, Rig rig) throws Exception {
        Node node = rig.cluster().node(strike.target() + 1);
        boolean killed = node.kill();
        Thread.sleep(strike.lasts().toMillis());
        node.start();
        Await.until(TO_COME_BACK, () -> Broker9.isWhole(rig));
        return killed;
    }

    private static boolean replica(Strike strike, Rig rig) throws Exception {
        boolean held = Await.until(TO_COME_BACK, () -> rig.group().holds(strike.target()) && areReady(rig));
        Set<TopicPartition> busy = busy(rig.group());
        long began = System.nanoTime();
        rig.replica(strike.target()).kill();
        Thread.sleep(LAST_COMMITS_MILLIS);
        Map<TopicPartition, OffsetAndMetadata> then = rig.group().offsets();
        Set<TopicPartition> late = new HashSet<>(busy);
        AtomicReference<Set<TopicPartition>> last = new AtomicReference<>(Set.of());
        boolean back = Await.until(TO_COME_BACK, () -> {
            last.set(Set.copyOf(late));
            late.removeAll(moved(then, rig.group().offsets()));
            return late.isEmpty();
        });
        double seconds = (System.nanoTime() - began) / 1e9;
        rig.say("story went on with %d partitions %.1f s after kill -9, last with %s"
                .formatted(busy.size(), seconds, last.get()));
        if (!back || seconds > BACK_SECONDS) {
            rig.find("story went on %.1f s after kill -9, more than %.0f".formatted(seconds, BACK_SECONDS));
        }
        rig.replica(strike.target()).start();
        return held && !busy.isEmpty();
    }

    /** Whether the one that is to go on is there: it may have been killed before. */
    private static boolean areReady(Rig rig) throws InterruptedException {
        for (Replica replica : rig.replicas()) {
            if (!replica.isReady()) {
                return false;
            }
        }
        return true;
    }

    /** The partitions, of the topics between the stages too, that move within some seconds: all are to move again. */
    private static Set<TopicPartition> busy(Group group) throws Exception {
        Map<TopicPartition, OffsetAndMetadata> before = group.offsets();
        Thread.sleep(TO_BE_BUSY_MILLIS);
        return moved(before, group.offsets());
    }

    private static Set<TopicPartition> moved(
            Map<TopicPartition, OffsetAndMetadata> then, Map<TopicPartition, OffsetAndMetadata> now) {
        return then.entrySet().stream()
                .filter(each -> {
                    OffsetAndMetadata later = now.get(each.getKey());
                    return later != null && later.offset() > each.getValue().offset();
                })
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
