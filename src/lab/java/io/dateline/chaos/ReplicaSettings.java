package io.dateline.chaos;

import java.util.List;

/** The settings of a replica in a rig: short timeouts, so that a fault is over soon, and small batches, so that many are hit. */
final class ReplicaSettings {
    private ReplicaSettings() {}

    static List<String> of(String bootstrapServers, int number) {
        return List.of(
                "kafka.bootstrap.servers=" + bootstrapServers,
                "kafka.ssl.key.password=" + Leaks.SECRET,
                "dateline.group=" + Rig.GROUP,
                "dateline.transactional-id=chaos-" + number,
                "dateline.transaction-timeout=20s",
                "dateline.delivery-timeout=12s",
                "dateline.request-timeout=6s",
                "mp.messaging.incoming.raw.client.id=chaos-" + number,
                "mp.messaging.incoming.raw.max.poll.records=20",
                "mp.messaging.incoming.raw.session.timeout.ms=5000",
                "mp.messaging.incoming.raw.heartbeat.interval.ms=1000");
    }

    static List<String> ofView(String bootstrapServers) {
        return List.of("kafka.bootstrap.servers=" + bootstrapServers, "kafka.ssl.key.password=" + Leaks.SECRET);
    }

    /** The application of stories at its own timeouts, since how soon it is back is measured. */
    static List<String> ofStory(String bootstrapServers, int number, String directory) {
        return List.of(
                "kafka.bootstrap.servers=" + bootstrapServers,
                "kafka.ssl.key.password=" + Leaks.SECRET,
                "dateline.story.group=" + Rig.GROUP,
                "dateline.story.instance=" + number,
                "dateline.story.state-dir=" + directory + "/state-" + number);
    }
}
