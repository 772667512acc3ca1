package io.dateline.operate;

/** The reasons for which items cannot move although process and broker are up. Each turns readiness down. */
public enum UnreadyReason {
    /** A topic or a permission is missing. Ends by itself once that is repaired. */
    TOPICS,
    /** Records wait and are not read. Ends by itself. */
    READING,
    /** Nothing can be delivered, not even an empty batch. Ends by itself. */
    DELIVERY,
    /** The group's position is lost. Stays until the operator has decided and the service is started again. */
    POSITION
}
