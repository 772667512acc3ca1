package io.dateline.chaos.fault;

import java.util.List;
import java.util.stream.Stream;

/** How a group shares out its partitions: a setting of each member. */
enum Protocol {
    RANGE("range", "partition.assignment.strategy", "org.apache.kafka.clients.consumer.RangeAssignor"),
    COOPERATIVE(
            "cooperative",
            "partition.assignment.strategy",
            "org.apache.kafka.clients.consumer.CooperativeStickyAssignor"),
    /** The newer protocol, whose session is a setting of the brokers. */
    CONSUMER("consumer", "group.protocol", "consumer");

    private static final String CHANNEL = "mp.messaging.incoming.raw.";

    private final String label;
    private final String setting;
    private final String value;

    Protocol(String label, String setting, String value) {
        this.label = label;
        this.setting = setting;
        this.value = value;
    }

    String label() {
        return label;
    }

    String setting() {
        return setting;
    }

    String value() {
        return value;
    }

    /** The same for a replica. The newer protocol refuses a session of the member's own, so those settings are emptied. */
    String[] ofReplica() {
        List<String> emptied = this == CONSUMER ? List.of("session.timeout.ms=", "heartbeat.interval.ms=") : List.of();
        return Stream.concat(Stream.of(setting + "=" + value), emptied.stream())
                .map(each -> CHANNEL + each)
                .toArray(String[]::new);
    }
}
