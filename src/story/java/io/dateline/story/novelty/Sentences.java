package io.dateline.story.novelty;

import io.dateline.story.item.Anchor;
import io.dateline.story.item.Anchor.Field;
import io.dateline.story.item.Item;
import io.dateline.story.reading.Hash;
import io.dateline.story.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of an item and a hash of each. A sentence's hash is made of its words, so that quotation marks, case and line breaks do not
 * make it new; a number in it does.
 *
 * @param anchors where they stand, in the order of the text
 * @param hashes in the same order
 */
public record Sentences(List<Anchor> anchors, List<Integer> hashes) {
    /** Sentences looked at: 60 are about 1,500 words, the longest story an agency sends. */
    static final int MOST = 60;

    /** Words that a sentence must have: "(Reporting by" and the like say nothing new. */
    static final int WORDS = 4;

    public Sentences {
        anchors = List.copyOf(anchors);
        hashes = List.copyOf(hashes);
    }

    public static Sentences of(Item item, Reading reading) {
        List<Anchor> anchors = new ArrayList<>();
        List<Integer> hashes = new ArrayList<>();
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
                anchors.add(sentence);
                hashes.add(hash);
            }
        }
        return new Sentences(anchors, hashes);
    }

    public int size() {
        return anchors.size();
    }
}
