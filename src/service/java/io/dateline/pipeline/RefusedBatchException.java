package io.dateline.pipeline;

/** Thrown for a batch whose group generation is over: its partitions may belong to another consumer by now. */
final class RefusedBatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedBatchException(int polledIn, int now) {
        super("polled in generation " + polledIn + ", the group is in " + now);
    }
}
