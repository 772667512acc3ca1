package io.dateline.story.stories;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members that have a word among their heaviest: for each word their slots, in the order they came. Most words are those of one member;
 * such a word takes 8 bytes and no object.
 */
final class TermIndex {
    /** Words of an item that it is listed under and looked up by: 12 found all candidates on the development sets. */
    static final int WORDS = 12;

    /** Marks a word's number as that of a listing; without it, it is the slot of the one member that has the word. */
    private static final int MANY = 1 << 30;

    private final Slots slots;
    private final WordMap words = new WordMap();
    private final List<@Nullable Listing> listings = new ArrayList<>();
    private final List<Integer> free = new ArrayList<>();

    TermIndex(Slots slots) {
        this.slots = slots;
    }

    private @Nullable Listing listing(int number) {
        return number == WordMap.NONE || (number & MANY) == 0 ? null : listings.get(number & ~MANY);
    }

    void add(Profile profile, int slot) {
        for (int word : profile.words().top(WORDS)) {
            int number = words.put(word, slot);
            Listing listing = listing(number);
            if (listing != null) {
                listing.add(slot);
            } else if (number != WordMap.NONE) {
                words.set(word, MANY | keep(new Listing(number, slot)));
            }
        }
    }

    private int keep(Listing listing) {
        if (free.isEmpty()) {
            listings.add(listing);
            return listings.size() - 1;
        }
        int number = free.remove(free.size() - 1);
        listings.set(number, listing);
        return number;
    }

    void remove(Profile profile, int slot) {
        for (int word : profile.words().top(WORDS)) {
            int number = words.get(word);
            Listing listing = listing(number);
            if (listing == null) {
                words.remove(word);
                continue;
            }
            listing.remove(slot);
            if (listing.size() == 1) {
                words.set(word, listing.slot(0));
                listings.set(number & ~MANY, null);
                free.add(number & ~MANY);
            }
        }
    }

    /** The stories that share heavy words with it; each then knows how many. */
    List<Story> candidates(Profile profile) {
        long question = slots.question();
        List<Story> found = new ArrayList<>();
        for (int word : profile.words().top(WORDS)) {
            int number = words.get(word);
            Listing listing = listing(number);
            if (listing != null) {
                for (int at = 0; at < listing.latest(); at++) {
                    note(listing.slot(at), question, word, found);
                }
            } else if (number != WordMap.NONE) {
                note(number, question, word, found);
            }
        }
        return found;
    }

    private void note(int slot, long question, int word, List<Story> found) {
        Story story = slots.story(slot);
        if (story.shares(question, word)) {
            found.add(story);
        }
    }

    /** How many stories have the word among the heaviest of one of their latest members. */
    int stories(int word) {
        int number = words.get(word);
        Listing listing = listing(number);
        if (listing != null) {
            return listing.stories(word, slots);
        }
        return number == WordMap.NONE ? 0 : 1;
    }

    int words() {
        return words.size();
    }
}
