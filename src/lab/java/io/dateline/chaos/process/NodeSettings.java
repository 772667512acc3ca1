package io.dateline.chaos.process;

import java.util.List;

/** The settings of one broker of three, with timeouts so short that a test sees them pass. */
final class NodeSettings {
    /** The listener of the service. */
    static final String SERVICE = "SERVICE";

    private NodeSettings() {}

    /**
     * @param port where the feed and the checker come in
     * @param servicePort where the service comes in
     * @param advertised the port that the service is told to use: that of the proxy, where there is one
     */
    static List<String> of(int id, int port, int servicePort, int advertised, int controller, String voters) {
        return List.of(
                "node.id=" + id,
                "listeners=CLIENT://localhost:%d,SERVICE://localhost:%d,CONTROLLER://localhost:%d"
                        .formatted(port, servicePort, controller),
                "advertised.listeners=CLIENT://localhost:%d,SERVICE://localhost:%d".formatted(port, advertised),
                "listener.security.protocol.map=CLIENT:PLAINTEXT,SERVICE:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "controller.quorum.voters=" + voters,
                "default.replication.factor=3",
                "min.insync.replicas=2",
                "num.partitions=4",
                "offsets.topic.replication.factor=3",
                "offsets.topic.num.partitions=3",
                "transaction.state.log.replication.factor=3",
                "transaction.state.log.min.isr=2",
                "transaction.state.log.num.partitions=3",
                // A dead broker is missed after this long, a dead controller likewise.
                "broker.session.timeout.ms=4000",
                "broker.heartbeat.interval.ms=1000",
                // The coordinator looks for transactions past their timeout this often.
                "transaction.abort.timed.out.transaction.cleanup.interval.ms=1000",
                "replica.lag.time.max.ms=5000",
                // The default, 128 MB, is most of a small heap.
                "log.cleaner.dedupe.buffer.size=8388608",
                // The session of the newer protocol is the group's, not the member's.
                "group.consumer.min.session.timeout.ms=3000",
                "group.consumer.session.timeout.ms=5000",
                "group.consumer.heartbeat.interval.ms=1000",
                "group.consumer.min.heartbeat.interval.ms=500");
    }
}
