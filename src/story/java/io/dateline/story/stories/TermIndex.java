package io.dateline.story.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The members that have a word among their heaviest: for each word their slots, in the order they came. Most words are those of one member;
 * such a word takes 8 bytes and no object.
 */
final class TermIndex {
    /** Words of an item that it is listed under and looked up by: 12 found all candidates on the development sets. */
    static final int WORDS = 12;

    /**
     * Members looked at for one word, the latest first: a word of many more tells none of them, and the work an item costs has a
     * bound.
     */
    private static final int MOST = 256;

    private final WordMap single = new WordMap();
    private final Map<Integer, Listing> listings = new HashMap<>();

    /** Slots with little spare room. */
    private static final class Listing {
        private int[] slots = new int[2];
        private int size;

        void add(int slot) {
            if (size == slots.length) {
                slots = Arrays.copyOf(slots, size + 1 + size / 2);
            }
            slots[size++] = slot;
        }

        void remove(int slot) {
            for (int at = 0; at < size; at++) {
                if (slots[at] == slot) {
                    System.arraycopy(slots, at + 1, slots, at, size - at - 1);
                    size--;
                    return;
                }
            }
        }
    }

    void add(Profile profile, int slot) {
        for (int word : profile.words().top(WORDS)) {
            Listing listing = listings.get(word);
            int alone = listing == null ? single.put(word, slot) : WordMap.NONE;
            if (listing == null && alone != WordMap.NONE) {
                single.remove(word);
                listing = new Listing();
                listing.add(alone);
                listings.put(word, listing);
            }
            if (listing != null) {
                listing.add(slot);
            }
        }
    }

    void remove(Profile profile, int slot) {
        for (int word : profile.words().top(WORDS)) {
            Listing listing = listings.get(word);
            if (listing == null) {
                single.remove(word);
                continue;
            }
            listing.remove(slot);
            if (listing.size == 1) {
                listings.remove(word);
                single.put(word, listing.slots[0]);
            }
        }
    }

    /**
     * The stories that share heavy words with it; each then knows how many.
     *
     * @param asking a number that no other question has
     * @param stories the story of a slot
     */
    List<Story> candidates(Profile profile, long asking, IntFunction<Story> stories) {
        List<Story> found = new ArrayList<>();
        for (int word : profile.words().top(WORDS)) {
            Listing listing = listings.get(word);
            if (listing == null) {
                int alone = single.get(word);
                if (alone != WordMap.NONE) {
                    note(stories.apply(alone), asking, word, found);
                }
                continue;
            }
            for (int at = listing.size - 1; at >= Math.max(0, listing.size - MOST); at--) {
                note(stories.apply(listing.slots[at]), asking, word, found);
            }
        }
        return found;
    }

    /** How many stories have the word among the heaviest of one of their latest members. */
    int stories(int word, long asking, IntFunction<Story> stories) {
        Listing listing = listings.get(word);
        if (listing == null) {
            return single.get(word) == WordMap.NONE ? 0 : 1;
        }
        int count = 0;
        for (int at = listing.size - 1; at >= Math.max(0, listing.size - MOST); at--) {
            count += stories.apply(listing.slots[at]).shares(asking, word) ? 1 : 0;
        }
        return count;
    }

    private static void note(Story story, long asking, int word, List<Story> found) {
        if (story.shares(asking, word)) {
            found.add(story);
        }
    }

    int words() {
        return listings.size() + single.size();
    }
}
