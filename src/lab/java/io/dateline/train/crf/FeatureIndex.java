package io.dateline.train.crf;

/** Numbers the features that occur often enough: a hash in, a number from 0 out. */
public final class FeatureIndex {
    private int[] keys = new int[1 << 20];
    private int[] counts = new int[1 << 20];
    private int size;
    private int kept;
    private int[] seen = new int[0];

    public void count(int feature) {
        if (2 * size > keys.length) {
            grow();
        }
        int at = slot(feature);
        if (counts[at] == 0) {
            keys[at] = feature;
            size++;
        }
        counts[at]++;
    }

    /** Ends the counting: features seen fewer than {@code least} times are forgotten, the others numbered. */
    public void freeze(int least) {
        seen = counts.clone();
        for (int i = 0; i < counts.length; i++) {
            counts[i] = counts[i] == 0 ? 0 : counts[i] >= least ? ++kept : -1;
        }
    }

    /** Forgets all features, by their numbers, but those to keep, which get new numbers in the same order. */
    public void keep(boolean[] wanted) {
        kept = 0;
        for (int i = 0; i < counts.length; i++) {
            counts[i] = counts[i] > 0 ? (wanted[counts[i] - 1] ? ++kept : -1) : counts[i];
        }
    }

    /** How often each feature was seen, by its number. */
    public int[] frequencies() {
        int[] frequencies = new int[kept];
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                frequencies[counts[i] - 1] = seen[i];
            }
        }
        return frequencies;
    }

    /** The number of a feature, or -1. After {@link #freeze}. */
    public int number(int feature) {
        int number = counts[slot(feature)];
        return number > 0 ? number - 1 : -1;
    }

    public int size() {
        return kept;
    }

    /** The hash of each feature by its number. */
    public int[] features() {
        int[] features = new int[kept];
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] > 0) {
                features[counts[i] - 1] = keys[i];
            }
        }
        return features;
    }

    private int slot(int feature) {
        int mask = keys.length - 1;
        int at = ((feature * 0x9E3779B1) >>> 4) & mask;
        while (counts[at] != 0 && keys[at] != feature) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
