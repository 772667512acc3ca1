package io.dateline.story.versions.chain;

import io.dateline.story.item.Item;

/**
 * A version of an item.
 *
 * @param version as the sender has it
 * @param seq the order of versions
 * @param time event time in milliseconds
 * @param digest a hash of the input: a version sent again has the same
 */
public record Mark(String version, long seq, long time, int digest) {
    public static Mark of(Item item) {
        int digest = (item.head().inputSha256() + item.state().pubStatus()).hashCode();
        return new Mark(item.head().version(), item.head().versionSeq(), item.time(), digest);
    }

    /** Whether the other is this one sent again. */
    public boolean isAgain(Mark other) {
        return seq == other.seq && digest == other.digest;
    }
}
