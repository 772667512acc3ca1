package io.dateline.pipeline;

/** How the replicas of a group share the partitions. */
public enum GroupProtocol {
    /** One replica computes the shares; every broker knows it. */
    CLASSIC,
    /** The brokers compute the shares, and no replica stops while others join: KIP-848, from Kafka 4.0 on. */
    CONSUMER
}
