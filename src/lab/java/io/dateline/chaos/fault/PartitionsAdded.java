package io.dateline.chaos.fault;

import io.dateline.chaos.Await;
import io.dateline.chaos.Fault;
import io.dateline.chaos.Rig;
import io.dateline.chaos.Schedule;
import io.dateline.chaos.Strike;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.kafka.clients.admin.NewPartitions;

/** The raw topic grows under the feed: nothing of the new partitions' first records may be lost. */
final class PartitionsAdded implements Fault {
    private static final Duration TO_COMMIT = Duration.ofSeconds(60);

    @Override
    public String name() {
        return "partitions-added";
    }

    @Override
    public String what() {
        return "gives the raw topic two partitions more, twice";
    }

    /** The target is how many partitions there are afterwards. */
    @Override
    public List<Strike> schedule(SplittableRandom random) {
        return new Schedule(random)
                .pause(3, 5)
                .on("", Rig.PARTITIONS + 2, 3, 5)
                .pause(3, 5)
                .on("", Rig.PARTITIONS + 4, 3, 5)
                .strikes();
    }

    @Override
    public boolean strike(Strike strike, Rig rig) throws Exception {
        rig.admin()
                .createPartitions(Map.of(Rig.RAW, NewPartitions.increaseTo(strike.target())))
                .all()
                .get();
        return Await.until(
                TO_COMMIT,
                () -> rig.group().offsets().keySet().stream()
                        .anyMatch(partition -> partition.partition() == strike.target() - 1));
    }
}
