package io.dateline.story.novelty;

/** Which sentences of an item earlier ones have. */
public final class Seen {
    private final Sentences sentences;

    /** A bit for each sentence in the order of the hashes. */
    private long seen;

    public Seen(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Takes note of the sentences of an earlier item. */
    public void add(int[] earlier) {
        for (int sentence : earlier) {
            int at = sentences.find(sentence);
            if (at >= 0) {
                seen |= 1L << at;
            }
        }
    }

    public boolean contains(int sentence) {
        int at = sentences.find(sentence);
        return at >= 0 && (seen & 1L << at) != 0;
    }
}
