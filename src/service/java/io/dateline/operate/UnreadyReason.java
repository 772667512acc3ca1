package io.dateline.operate;

/** The reasons for which items cannot move although process and broker are up. Each turns readiness down. */
public enum UnreadyReason {
    /** A topic is missing, or something is not permitted. Goes by itself once that is repaired. */
    TOPICS,
    /** Records wait and are not read. Goes by itself. */
    READING,
    /** Nothing can be delivered, not even an empty batch. Goes by itself. */
    DELIVERY,
    /** The group's position is lost. Stays until the operator has decided and the service is started again. */
    POSITION
}
