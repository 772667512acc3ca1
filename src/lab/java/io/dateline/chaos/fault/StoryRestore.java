package io.dateline.chaos.fault;

import io.dateline.chaos.Application;
import io.dateline.chaos.Await;
import io.dateline.chaos.Fault;
import io.dateline.chaos.Rig;
import io.dateline.chaos.Scene;
import io.dateline.chaos.Schedule;
import io.dateline.chaos.Strike;
import io.dateline.chaos.feed.Mix;
import io.dateline.chaos.process.Replica;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** The application of stories loses all its replicas, standby and all, and reads its state from the changelogs. */
final class StoryRestore implements Fault {
    private static final Duration TO_RESTORE = Duration.ofMinutes(3);
    private static final int ITEMS_A_SECOND = 400;
    private static final List<String> CHANGELOGS =
            List.of(Rig.GROUP + "-versions-changelog", Rig.GROUP + "-stories-changelog");

    @Override
    public String name() {
        return "story-restore";
    }

    @Override
    public String what() {
        return "the application of stories: kills both replicas after a minute of new articles, and times the restore";
    }

    @Override
    public Scene scene() {
        return Scene.PLAIN.with(Application.STORY).withFeed(Mix.ALL_FRESH, ITEMS_A_SECOND);
    }

    @Override
    public List<Strike> schedule(SplittableRandom random) {
        return new Schedule(random).pause(60, 60).on("", 0, 0, 0).strikes();
    }

    @Override
    public boolean strike(Strike strike, Rig rig) throws Exception {
        boolean killed = true;
        for (Replica replica : rig.replicas()) {
            killed &= replica.kill();
        }
        long records = 0;
        for (String changelog : CHANGELOGS) {
            records += Changelog.records(rig, changelog);
        }
        Replica first = rig.replica(0);
        long began = System.nanoTime();
        first.start();
        boolean restored = Await.until(TO_RESTORE, first::isReady);
        rig.say("%d changelog records restored, ready %.1f s after the start of the process"
                .formatted(records, (System.nanoTime() - began) / 1e9));
        rig.replica(1).start();
        return killed && restored;
    }
}
