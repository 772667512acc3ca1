package io.dateline.story.novelty;

import io.dateline.story.item.Anchor;
import io.dateline.story.item.Anchor.Field;
import io.dateline.story.item.Item;
import io.dateline.story.reading.Hash;
import io.dateline.story.reading.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sentences of an item and a hash of each. A sentence's hash is made of its words, so that quotation marks, case and line breaks do not
 * make it new; a number in it does.
 */
public final class Sentences {
    /** Sentences looked at: 60 are about 1,500 words, the longest story an agency sends. One bit of a number stands for each. */
    static final int MOST = 60;

    /** Words that a sentence must have: "(Reporting by" and the like say nothing new. */
    static final int WORDS = 4;

    private final List<Anchor> anchors;
    private final int[] hashes;
    private final int[] ordered;

    private Sentences(List<Anchor> anchors, int[] hashes) {
        this.anchors = anchors;
        this.hashes = hashes;
        this.ordered = hashes.clone();
        Arrays.sort(ordered);
    }

    public static Sentences of(Item item, Reading reading) {
        List<Anchor> anchors = new ArrayList<>();
        int[] hashes = new int[Math.min(MOST, item.copy().sentences().size())];
        int word = 0;
        for (Anchor sentence : item.copy().sentences()) {
            int end = sentence.field() == Field.TITLE ? reading.titleWords() : reading.size();
            word = sentence.field() == Field.TITLE ? word : Math.max(word, reading.titleWords());
            while (word < end && reading.start(word) < sentence.start()) {
                word++;
            }
            int hash = 0;
            int words = 0;
            for (; word < end && reading.end(word) <= sentence.end(); word++) {
                hash = Hash.pair(hash, reading.hash(word));
                words++;
            }
            if (words >= WORDS && anchors.size() < MOST) {
                hashes[anchors.size()] = hash;
                anchors.add(sentence);
            }
        }
        return new Sentences(anchors, Arrays.copyOf(hashes, anchors.size()));
    }

    /** Where they stand, in the order of the text. */
    public Anchor anchor(int at) {
        return anchors.get(at);
    }

    public int hash(int at) {
        return hashes[at];
    }

    /** A copy of the hashes, in the order of the text. */
    public int[] hashes() {
        return hashes.clone();
    }

    /** The place of a hash among these in order; below 0 when no sentence has it. The first of equal ones. */
    int find(int hash) {
        int at = Arrays.binarySearch(ordered, hash);
        while (at > 0 && ordered[at - 1] == hash) {
            at--;
        }
        return at;
    }

    public int size() {
        return anchors.size();
    }
}
