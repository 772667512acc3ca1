package io.dateline.chaos.fault;

import io.dateline.chaos.Application;
import io.dateline.chaos.Await;
import io.dateline.chaos.Fault;
import io.dateline.chaos.Rig;
import io.dateline.chaos.Scene;
import io.dateline.chaos.Schedule;
import io.dateline.chaos.Strike;
import io.dateline.chaos.process.Cluster;
import io.dateline.chaos.process.Node;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** The application of stories: {@code kill -9} of a replica, of a broker, of the other replica; how soon it is back is measured. */
final class StoryKill implements Fault {
    private static final String REPLICA = "replica";
    private static final String BROKER = "broker";
    private static final Duration TO_COME_BACK = Duration.ofSeconds(60);

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
        return Scene.PLAIN.with(Application.STORY);
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
        boolean held = Await.until(TO_COME_BACK, () -> rig.group().holds(strike.target()));
        long began = System.nanoTime();
        rig.replica(strike.target()).kill();
        Thread.sleep(500);
        Backlog backlog = Backlog.now(rig, Rig.ENRICHED);
        boolean back = Await.until(TO_COME_BACK, () -> backlog.isDone(rig.group()));
        double seconds = (System.nanoTime() - began) / 1e9;
        rig.say("story went on %.1f s after kill -9".formatted(seconds));
        if (!back || seconds > BACK_SECONDS) {
            rig.find("story went on %.1f s after kill -9, more than %.0f".formatted(seconds, BACK_SECONDS));
        }
        rig.replica(strike.target()).start();
        return held;
    }
}
