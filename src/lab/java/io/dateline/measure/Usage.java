package io.dateline.measure;

/**
 * What a stretch of work used on one thread.
 *
 * @param nanos CPU time
 * @param bytes allocated
 */
public record Usage(long nanos, long bytes) {
    static final Usage NONE = new Usage(0, 0);

    Usage plus(Usage other) {
        return new Usage(nanos + other.nanos, bytes + other.bytes);
    }
}
