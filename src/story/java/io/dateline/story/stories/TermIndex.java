package io.dateline.story.stories;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The stories that have a word among the heaviest of a member: for each word the numbers of the stories, one for each member, in the order
 * they were listed.
 */
final class TermIndex {
    /** Words of an item that it is listed under and looked up by: 12 found all candidates on the development sets. */
    static final int WORDS = 12;

    /**
     * Listings looked at for one word, the latest first: a word of many more stories tells none of them, and the work an item costs has a
     * bound.
     */
    private static final int MOST = 256;

    private final Map<Integer, Listing> listings = new HashMap<>();

    /** Story numbers without spare room while they are few. */
    private static final class Listing {
        private int[] numbers = new int[1];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size + 1 + size / 2);
            }
            numbers[size++] = number;
        }

        /** Takes the latest of this number out. */
        void remove(int number) {
            for (int at = size - 1; at >= 0; at--) {
                if (numbers[at] == number) {
                    System.arraycopy(numbers, at + 1, numbers, at, size - at - 1);
                    size--;
                    return;
                }
            }
        }
    }

    void add(Profile profile, int number) {
        for (int word : profile.words().top(WORDS)) {
            listings.computeIfAbsent(word, absent -> new Listing()).add(number);
        }
    }

    /** @param number that it was listed with, which is that of its story before any merge */
    void remove(Profile profile, int number) {
        for (int word : profile.words().top(WORDS)) {
            Listing listing = listings.get(word);
            if (listing != null) {
                listing.remove(number);
                if (listing.size == 0) {
                    listings.remove(word);
                }
            }
        }
    }

    /**
     * Stories that share heavy words with it, and how many listings.
     *
     * @param story the story of a number, that into which it was merged
     */
    Map<Story, Integer> candidates(Profile profile, IntFunction<Story> story) {
        Map<Story, Integer> shared = new HashMap<>();
        for (int word : profile.words().top(WORDS)) {
            Listing listing = listings.get(word);
            if (listing != null) {
                Story before = null;
                for (int at = listing.size - 1; at >= Math.max(0, listing.size - MOST); at--) {
                    Story found = story.apply(listing.numbers[at]);
                    if (found != before) {
                        shared.merge(found, 1, Integer::sum);
                    }
                    before = found;
                }
            }
        }
        return shared;
    }

    int words() {
        return listings.size();
    }
}
