package io.dateline.story.stories;

import java.util.Arrays;

/** The members that have a word: their slots in the order they came, with little spare room. */
final class Listing {
    /**
     * Members looked at, the latest: a word of many more tells none of them, and the work an item costs has a
     * bound.
     */
    private static final int MOST = 256;

    private int[] slots;
    private int size;

    /** How many stories they are of, and the time of the slots at which that was counted. */
    private int stories;

    private long counted = -1;

    Listing(int first, int second) {
        slots = new int[] {first, second};
        size = 2;
    }

    void add(int slot) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, size + 1 + size / 2);
        }
        slots[size++] = slot;
        counted = -1;
    }

    void remove(int slot) {
        for (int at = 0; at < size; at++) {
            if (slots[at] == slot) {
                System.arraycopy(slots, at + 1, slots, at, size - at - 1);
                size--;
                counted = -1;
                return;
            }
        }
    }

    int size() {
        return size;
    }

    /** The latest first. */
    int slot(int at) {
        return slots[size - 1 - at];
    }

    /** How many are looked at. */
    int latest() {
        return Math.min(size, MOST);
    }

    /** Of how many stories the latest are; counted anew only when it may be another number. */
    int stories(int word, Slots members) {
        if (counted != members.moves()) {
            long question = members.question();
            stories = 0;
            for (int at = 0; at < latest(); at++) {
                stories += members.story(slot(at)).shares(question, word) ? 1 : 0;
            }
            counted = members.moves();
        }
        return stories;
    }
}
