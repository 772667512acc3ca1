package io.dateline.chaos.fault;

import io.dateline.chaos.Await;
import io.dateline.chaos.Fault;
import io.dateline.chaos.Group;
import io.dateline.chaos.Rig;
import io.dateline.chaos.Schedule;
import io.dateline.chaos.Strike;
import io.dateline.chaos.process.Replica;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * The brokers forget the group's offsets while it is away. The replicas must deliver nothing until a person decides; here the
 * person puts the offsets back.
 */
final class OffsetsGone implements Fault {
    private static final Duration TO_STOP = Duration.ofSeconds(60);

    @Override
    public String name() {
        return "offsets-gone";
    }

    @Override
    public String what() {
        return "deletes the group's offsets while the replicas are stopped, and puts them back 20 s after their start";
    }

    @Override
    public List<Strike> schedule(SplittableRandom random) {
        return new Schedule(random).pause(5, 8).on("", 0, 20, 20).pause(4, 6).strikes();
    }

    @Override
    public boolean strike(Strike strike, Rig rig) throws Exception {
        stop(rig);
        Group group = rig.group();
        Map<TopicPartition, OffsetAndMetadata> offsets = group.offsets();
        rig.admin().deleteConsumerGroups(List.of(Rig.GROUP)).all().get();
        boolean gone = group.offsets().isEmpty();
        rig.replicas().forEach(Replica::start);
        if (!Await.until(TO_STOP, () -> isLost(rig))) {
            rig.find("no replica said within " + TO_STOP.toSeconds() + " s that its position is lost");
        }
        Thread.sleep(strike.lasts().toMillis());
        stop(rig);
        rig.admin().alterConsumerGroupOffsets(Rig.GROUP, offsets).all().get();
        rig.replicas().forEach(Replica::start);
        return gone;
    }

    private static void stop(Rig rig) throws InterruptedException {
        for (Replica replica : rig.replicas()) {
            if (!replica.terminate()) {
                replica.kill();
            }
        }
    }

    private static boolean isLost(Rig rig) throws InterruptedException {
        for (Replica replica : rig.replicas()) {
            if (replica.ready().text().contains("position")) {
                return true;
            }
        }
        return false;
    }
}
