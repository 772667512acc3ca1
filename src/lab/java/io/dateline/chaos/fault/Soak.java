package io.dateline.chaos.fault;

import io.dateline.chaos.Application;
import io.dateline.chaos.Fault;
import io.dateline.chaos.Rig;
import io.dateline.chaos.Scene;
import io.dateline.chaos.Schedule;
import io.dateline.chaos.Strike;
import io.dateline.chaos.feed.Mix;
import io.dateline.chaos.process.Footprint;
import io.dateline.chaos.process.Replica;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Nothing is broken: an application works for long at half its load, and must take no more at the end than at the beginning. */
final class Soak implements Fault {
    /** Caches fill, the compiler has compiled, connections are open. */
    private static final Duration TO_WARM_UP = Duration.ofMinutes(2);

    /** About half of what two replicas with small heaps, three brokers and the feed deliver on two cores. */
    private static final int ITEMS_A_SECOND = 120;

    private final Application application;
    private final Duration lasts;

    Soak(Application application, Duration lasts) {
        this.application = application;
        this.lasts = lasts;
    }

    @Override
    public String name() {
        return application == Application.SERVICE ? "soak" : "soak-story";
    }

    @Override
    public String what() {
        return "half load for --minutes: heap, threads, handles and series of metrics before and after";
    }

    @Override
    public Scene scene() {
        return application == Application.SERVICE
                ? Scene.PLAIN.withFeed(Mix.WIRE, ITEMS_A_SECOND)
                : Scene.PLAIN.with(application).withFeed(Mix.CLEAN, ITEMS_A_SECOND);
    }

    @Override
    public List<Strike> schedule(SplittableRandom random) {
        double warmUp = TO_WARM_UP.toSeconds();
        double seconds = lasts.toSeconds();
        return new Schedule(random)
                .pause(warmUp, warmUp)
                .on("", 0, seconds, seconds)
                .strikes();
    }

    @Override
    public boolean strike(Strike strike, Rig rig) throws Exception {
        List<Footprint> before = footprints(rig);
        Thread.sleep(strike.lasts().toMillis());
        List<Footprint> after = footprints(rig);
        for (int i = 0; i < before.size(); i++) {
            String name = rig.replica(i).name();
            rig.say("%s before: %s".formatted(name, before.get(i)));
            rig.say("%s after:  %s".formatted(name, after.get(i)));
            if (!after.get(i).isFlat(before.get(i))) {
                rig.find(name + " takes more than before");
            }
        }
        return true;
    }

    private static List<Footprint> footprints(Rig rig) throws InterruptedException {
        List<Footprint> footprints = new ArrayList<>();
        for (Replica replica : rig.replicas()) {
            footprints.add(replica.footprint());
        }
        return footprints;
    }
}
