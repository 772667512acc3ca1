package io.dateline.pipeline;

/**
 * Says which process began last to use this replica's transactional id. Of two that share one, each takes it from the other with
 * every transaction, so neither could tell by itself which of them is to stop.
 */
interface IdClaims {
    /** Claims the id for this process, before its first use. Throws a {@code KafkaException} when that cannot be done. */
    void make();

    /** The newest claim. Throws a {@code KafkaException} when it cannot be read. */
    Claim newest();

    /**
     * @param isOurs whether this process made it
     * @param by the process that made it, for the operator
     */
    record Claim(boolean isOurs, String by) {}
}
