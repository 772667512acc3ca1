package io.dateline.story.stories;

/**
 * A vector that is compared with many: its words in a table, so that each word of another vector takes one look. Going through
 * two vectors in step takes a branch for each word that no processor foresees.
 */
final class TermTable {
    /** Places for each word: most looks are for words that are not there, and should meet no other. */
    private static final int ROOM = 16;

    /** In each a word and its weight, as in the vector; 0 where there is none. */
    private final int[] elements;

    private final int shift;
    private final Terms terms;
    private final int weight;

    TermTable(Terms terms) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(ROOM * Math.max(1, terms.size()));
        this.terms = terms;
        elements = new int[1 << bits];
        shift = Integer.SIZE - bits;
        int sum = 0;
        for (int at = 0; at < terms.size(); at++) {
            sum += terms.weight(at);
            int place = place(terms.word(at));
            if (elements[place] == 0) {
                elements[place] = terms.word(at) << 8 | terms.weight(at);
            }
        }
        weight = sum;
    }

    /** Where the word is, or would be. */
    private int place(int word) {
        int place = (word * 0x9e3779b1) >>> shift;
        while (elements[place] != 0 && elements[place] >>> 8 != word) {
            place = (place + 1) & (elements.length - 1);
        }
        return place;
    }

    /** 0 for a word that it lacks. */
    int weight(int word) {
        return elements[place(word)] & 255;
    }

    Terms terms() {
        return terms;
    }

    /**
     * How alike two vectors are.
     *
     * @param shared words that both have
     * @param others the cosine without the word that adds most to it
     * @param covered the smaller of the two shares of weight that lie on shared words
     */
    record Likeness(double cosine, int shared, double others, double covered) {
        static final Likeness NONE = new Likeness(0, 0, 0, 0);
    }

    Likeness likeness(Terms other) {
        int shared = 0;
        int most = 0;
        int mine = 0;
        int theirs = 0;
        int all = 0;
        long sum = 0;
        for (int at = 0; at < other.size(); at++) {
            int heavy = other.weight(at);
            int mineHere = weight(other.word(at));
            all += heavy;
            if (mineHere != 0) {
                shared++;
                mine += mineHere;
                theirs += heavy;
                int adds = mineHere * heavy;
                sum += adds;
                most = Math.max(most, adds);
            }
        }
        if (shared == 0) {
            return Likeness.NONE;
        }
        double length = Math.sqrt((double) terms.square() * other.square());
        double covered = Math.min((double) mine / weight, (double) theirs / all);
        return new Likeness(sum / length, shared, (sum - most) / length, covered);
    }
}
