package io.dateline.analyse.entity.tagger;

/**
 * Counts how the first reading labelled an article's capitalised words, by word and label, since a word usually has the
 * same label throughout an article. Counts for a token leave out its own label.
 */
public final class LabelHistory {
    /** Beside the labels: how often the word stands in small letters. */
    private static final int SMALL = Label.COUNT;

    private static final int WIDTH = Label.COUNT + 1;
    private static final int MOST = 100;

    private final byte[] labels;
    private final int[] slots;
    private final byte[] counts;
    private final byte[] beliefs;
    private final int[] believed;
    private long looks;

    public LabelHistory(TokenFeatures tokens, FirstReading reading) {
        labels = reading.labels();
        beliefs = reading.beliefs();
        Forms forms = tokens.forms;
        slots = new int[forms.count];
        int capitals = 0;
        for (int i = 0; i < forms.count; i++) {
            capitals += forms.capital(i) ? 1 : 0;
        }
        int size = Integer.highestOneBit(capitals + 1) << 2;
        int[] keys = new int[size];
        for (int i = 0; i < forms.count; i++) {
            slots[i] = forms.capital(i) ? slot(keys, forms.lower[i], true) : -1;
        }
        counts = new byte[size * WIDTH];
        believed = new int[size * FirstReading.WIDTH];
        for (int i = 0; i < forms.count; i++) {
            if (slots[i] >= 0) {
                count(slots[i], labels[i]);
                for (int k = 0; k < FirstReading.WIDTH; k++) {
                    believed[slots[i] * FirstReading.WIDTH + k] += beliefs[i * FirstReading.WIDTH + k] & 255;
                }
            } else if (forms.looks[i] == Forms.LOWER) {
                int slot = slot(keys, forms.lower[i], false);
                if (slot >= 0) {
                    count(slot, SMALL);
                }
            }
        }
    }

    private void count(int slot, int label) {
        int at = slot * WIDTH + label;
        if (counts[at] < MOST) {
            counts[at]++;
        }
    }

    /** The number of table slots read; a test checks that it is linear in the text. */
    long looks() {
        return looks;
    }

    private int slot(int[] keys, int word, boolean add) {
        int mask = keys.length - 1;
        int key = word == 0 ? 1 : word;
        int at = key & mask;
        looks++;
        while (keys[at] != key) {
            looks++;
            if (keys[at] == 0) {
                if (!add) {
                    return -1;
                }
                keys[at] = key;
            }
            at = keys[at] == key ? at : (at + 1) & mask;
        }
        return at;
    }

    /** Whether the token's word stands elsewhere too. */
    boolean knows(int token) {
        int slot = slots[token];
        if (slot < 0) {
            return false;
        }
        int at = slot * WIDTH;
        int total = 0;
        for (int label = 0; label < WIDTH; label++) {
            total += counts[at + label];
        }
        return total > 1;
    }

    private int others(int token, int label) {
        int count = counts[slots[token] * WIDTH + label];
        return labels[token] == label ? count - 1 : count;
    }

    /** The kind most of the word's other tokens were given, with how sure: 0 not known elsewhere. */
    int kind(int token) {
        if (token < 0 || token >= slots.length || slots[token] < 0) {
            return 0;
        }
        int total = 0;
        int best = 0;
        int bestCount = 0;
        for (int kind = -1; kind < Label.KINDS; kind++) {
            int count = kind < 0 ? others(token, Label.OUTSIDE) : ofKind(token, kind);
            total += count;
            if (count > bestCount) {
                bestCount = count;
                best = kind + 1;
            }
        }
        if (total == 0) {
            return 0;
        }
        int sure = bestCount == total ? 2 : 3 * bestCount >= 2 * total ? 1 : 0;
        return 1 + best + 5 * (sure + 3 * (total > 3 ? 2 : total > 1 ? 1 : 0));
    }

    private int ofKind(int token, int kind) {
        int first = Label.of(kind, Label.BEGIN);
        return others(token, first) + others(token, first + 1) + others(token, first + 2) + others(token, first + 3);
    }

    /** The label most of the word's other tokens were given; -1 none. */
    int label(int token) {
        int best = -1;
        int bestCount = 0;
        for (int label = 0; label < Label.COUNT; label++) {
            int count = others(token, label);
            if (count > bestCount) {
                bestCount = count;
                best = label;
            }
        }
        return best;
    }

    /** How much of the first reading's belief about the word's other tokens went to a kind: 0 none to 6 all; -1 no others. */
    int belief(int token, int kind) {
        int others = -255;
        int from = slots[token] * FirstReading.WIDTH;
        for (int k = 0; k < FirstReading.WIDTH; k++) {
            others += believed[from + k];
        }
        int own = beliefs[token * FirstReading.WIDTH + kind] & 255;
        if (others < 200) {
            return -1;
        }
        int share = 100 * (believed[from + kind] - own) / others;
        return share < 3 ? 0 : share < 12 ? 1 : share < 30 ? 2 : share < 55 ? 3 : share < 80 ? 4 : share < 94 ? 5 : 6;
    }

    boolean small(int token) {
        return counts[slots[token] * WIDTH + SMALL] > 0;
    }
}
