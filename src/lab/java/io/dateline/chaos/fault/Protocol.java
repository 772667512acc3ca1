package io.dateline.chaos.fault;

/** How a group shares out its partitions: a setting of each member. */
enum Protocol {
    RANGE("range", "partition.assignment.strategy", "org.apache.kafka.clients.consumer.RangeAssignor"),
    COOPERATIVE(
            "cooperative",
            "partition.assignment.strategy",
            "org.apache.kafka.clients.consumer.CooperativeStickyAssignor"),
    /** The newer protocol, whose session is a setting of the brokers. */
    CONSUMER("consumer", "group.protocol", "consumer");

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

    /** The same for a replica. */
    String ofReplica() {
        return this == CONSUMER
                ? "dateline.group-protocol=consumer"
                : "mp.messaging.incoming.raw." + setting + "=" + value;
    }
}
