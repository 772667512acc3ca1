package io.dateline.pipeline;

/** The delivery guarantee for readers of the enriched and rejected topics. */
public enum Delivery {
    /** One transaction a batch: a {@code read_committed} reader sees each item once. */
    EXACTLY_ONCE,

    /** No transactions: nothing is lost, but after a fault items may come twice, with equal {@code ce_id}s. */
    AT_LEAST_ONCE
}
