package io.dateline.story.versions.print;

import io.dateline.story.item.Anchor;

/**
 * A sentence as two versions can be compared by it.
 *
 * @param hash of its letters, digits and what stands between digits: equal for sentences that differ in punctuation alone
 * @param sketch one bit in 64 for each longer word: how many bits two sketches share tells how alike two sentences are
 * @param negations words that deny, such as "not" and "never": one more or less turns a sentence around
 */
public record SentencePrint(Anchor at, int hash, long sketch, int negations) {
    /** Share of the words that both have, 0 to 1, as the sketches tell. */
    public double likeness(SentencePrint other) {
        int either = Long.bitCount(sketch | other.sketch);
        return either == 0 ? 0 : (double) Long.bitCount(sketch & other.sketch) / either;
    }
}
