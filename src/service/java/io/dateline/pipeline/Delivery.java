package io.dateline.pipeline;

/** What a reader of the enriched and rejected topics can rely on. */
public enum Delivery {
    /** One transaction a batch: a {@code read_committed} reader sees each item once. */
    EXACTLY_ONCE,

    /** No transactions: nothing is lost, but after a fault items may come twice; equal {@code ce_id}s tell. */
    AT_LEAST_ONCE
}
