package io.dateline.story.versions.chain;

/**
 * A version of an item.
 *
 * @param version as the sender has it
 * @param seq the order of versions
 * @param time event time in milliseconds
 * @param digest a hash of the input: a version sent again has the same
 */
public record Mark(String version, long seq, long time, int digest) {
    /** Whether the other is this one sent again. */
    public boolean isAgain(Mark other) {
        return seq == other.seq && digest == other.digest;
    }
}
