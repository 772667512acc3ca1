package io.dateline.story.stories;

import io.dateline.story.reading.Reading;

/** How often each word stands in an item, in its opening, and as a name: the words in the order of their coming. */
final class WordCounts {
    /** How many words at a time the headline counts for. */
    private static final int TITLE = 2;

    /** The number of a word, from 1, at its place; 0 where there is none. Open addressing with a step of one. */
    private final int[] places;

    private final int[] words;
    private final int[] all;
    private final int[] opening;
    private final int[] proper;
    private int size;

    /** @param openingWords the first words of the reading, which are its opening */
    WordCounts(Reading reading, int openingWords) {
        places = new int[4 * Integer.highestOneBit(Math.max(1, reading.size()))];
        words = new int[reading.size()];
        all = new int[words.length];
        opening = new int[words.length];
        proper = new int[words.length];
        for (int word = 0; word < reading.size(); word++) {
            int times = word < reading.titleWords() ? TITLE : 1;
            int number = number(reading.hash(word));
            all[number] += times;
            opening[number] += word < openingWords ? times : 0;
            proper[number] += reading.isCapital(word) ? times : 0;
        }
    }

    private int number(int word) {
        int place = (word ^ word >>> 16) & (places.length - 1);
        while (places[place] != 0 && words[places[place] - 1] != word) {
            place = (place + 1) & (places.length - 1);
        }
        if (places[place] == 0) {
            words[size++] = word;
            places[place] = size;
        }
        return places[place] - 1;
    }

    Terms all(float[] rarities) {
        return heaviest(all, rarities, Profile.WORDS);
    }

    Terms opening(float[] rarities) {
        return heaviest(opening, rarities, Profile.OPENING);
    }

    /** Of the words that are written with a capital. */
    Terms proper(float[] rarities) {
        return heaviest(proper, rarities, Profile.PROPER);
    }

    private Terms heaviest(int[] counts, float[] rarities, int most) {
        int[] chosen = new int[size];
        float[] weights = new float[size];
        int kept = 0;
        for (int at = 0; at < size; at++) {
            if (counts[at] > 0 && rarities[at] > 0) {
                chosen[kept] = words[at];
                weights[kept++] = (float) Math.sqrt(counts[at]) * rarities[at];
            }
        }
        return Terms.heaviest(chosen, weights, kept, most);
    }

    float[] rarities(AskedRarity rarity) {
        float[] rarities = new float[size];
        for (int at = 0; at < size; at++) {
            rarities[at] = rarity.of(words[at]);
        }
        return rarities;
    }
}
