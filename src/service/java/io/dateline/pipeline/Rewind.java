package io.dateline.pipeline;

/**
 * Sets every assigned partition back to its committed offset, or to its beginning if there never was one. It never goes
 * to the end, which would skip records that were polled and not delivered. Partitions that are not assigned need no
 * rewind, since their new consumer starts at the committed offset.
 */
final class Rewind {
    private final PollingThread pollingThread;
    private final Epochs epochs;
    private final Positions positions;

    Rewind(PollingThread pollingThread, Epochs epochs, Positions positions) {
        this.pollingThread = pollingThread;
        this.epochs = epochs;
        this.positions = positions;
    }

    /** Throws when the committed offsets cannot be read; then it must be run again before anything is sent. */
    void run() {
        pollingThread.call(consumer -> {
            epochs.raise();
            positions.back(consumer);
            return true;
        });
    }
}
