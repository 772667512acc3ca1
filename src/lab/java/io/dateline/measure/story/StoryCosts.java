package io.dateline.measure.story;

/**
 * What relating events costs: of the second half of them, when the code is warm and the window filled.
 *
 * @param items events in all
 * @param eventBytes of an event, on average
 * @param versionsMicros CPU time an item takes in the first stage
 * @param shardMicros in its shard
 * @param rowMicros to write its row, once it is placed
 * @param records an item makes
 * @param recordBytes of these, without headers
 * @param storedBytes of an item on the shelves of both stages, which the changelogs have
 * @param heapBytes of an item in memory, the shelves with it
 * @param restoreSeconds CPU time in which the shard is built anew from its shelf
 */
public record StoryCosts(
        int items,
        long eventBytes,
        double versionsMicros,
        double shardMicros,
        double rowMicros,
        double records,
        long recordBytes,
        long storedBytes,
        long heapBytes,
        double restoreSeconds) {
    public double micros() {
        return versionsMicros + shardMicros + rowMicros;
    }
}
