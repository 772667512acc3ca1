package io.dateline.story.stories;

/** How often each word stands in a text: the words in the order of their coming, found by open addressing with a step of one. */
final class WordCounts {
    /** The number of a word, from 1, at its place; 0 where there is none. */
    private final int[] places;

    private final int[] words;
    private final int[] counts;
    private int size;

    /** @param most words that it must have room for */
    WordCounts(int most) {
        places = new int[4 * Integer.highestOneBit(Math.max(1, most))];
        words = new int[most];
        counts = new int[most];
    }

    void add(int word, int times) {
        int place = (word ^ word >>> 16) & (places.length - 1);
        while (places[place] != 0 && words[places[place] - 1] != word) {
            place = (place + 1) & (places.length - 1);
        }
        if (places[place] == 0) {
            words[size++] = word;
            places[place] = size;
        }
        counts[places[place] - 1] += times;
    }

    int size() {
        return size;
    }

    int word(int at) {
        return words[at];
    }

    int count(int at) {
        return counts[at];
    }
}
