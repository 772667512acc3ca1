package io.dateline.pipeline;

/** The group has moved on since the batch was polled: its partitions may be another's by now. */
final class RefusedBatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedBatchException(int polledIn, int now) {
        super("polled in generation " + polledIn + ", the group is in " + now);
    }
}
