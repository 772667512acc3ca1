package io.dateline.pipeline;

/**
 * Sets every assigned partition back to its committed offset, and to its beginning where there never was one: not to the end,
 * which would skip what was polled and not delivered. A partition that is not assigned needs nothing; whoever gets it starts
 * from the committed offset.
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
