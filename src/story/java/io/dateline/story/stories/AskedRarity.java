package io.dateline.story.stories;

/** The rarity of the words of one item, each looked up once however often it is asked for. */
final class AskedRarity {
    /** Room for more words than nearly all items have: one that takes another's place costs a second look. */
    private static final int ROOM = 1_024;

    private final Rarity rarity;
    private final int[] words = new int[ROOM];
    private final float[] rarities = new float[ROOM];
    private final boolean[] known = new boolean[ROOM];

    AskedRarity(Rarity rarity) {
        this.rarity = rarity;
    }

    /** Inverse document frequency, as a natural logarithm. */
    float of(int word) {
        int place = (word ^ word >>> 16) & (ROOM - 1);
        if (!known[place] || words[place] != word) {
            known[place] = true;
            words[place] = word;
            rarities[place] = rarity.of(word);
        }
        return rarities[place];
    }
}
