package io.dateline.analyse.keyphrase;

import io.dateline.article.Prose;
import io.dateline.article.Words;

/**
 * The features from which a word's class is told: the word, its ending and its letters' case, its neighbours, and the
 * classes of the two words before. Each is a number of a bucket; two features may share one.
 */
public final class ClassFeatures {
    /** Buckets, a power of two: with one byte a class, 160 kB. */
    public static final int BUCKETS = 1 << 15;
    /** Features of a token. */
    public static final int COUNT = 12;

    private static final int BITS = 17;
    private static final int NONE = 0x2545F491;
    /** Letters of an ending. */
    private static final int ENDING = 3;

    private final int count;
    private final int[] words;
    private final int[] endings;
    private final int[] shapes;

    /** @param count tokens that are looked at, from the first */
    public ClassFeatures(Prose prose, int count) {
        this.count = count;
        Words distinct = prose.words();
        int[] hashes = new int[distinct.count()];
        int[] hashesOfEndings = new int[distinct.count()];
        for (int number = 0; number < hashes.length; number++) {
            String word = distinct.word(number);
            hashes[number] = Background.hash(word, 0);
            hashesOfEndings[number] = Background.hash(word, Math.max(0, word.length() - ENDING));
        }
        words = new int[count];
        endings = new int[count];
        shapes = new int[count];
        for (int at = 0; at < count; at++) {
            String word = distinct.of(at);
            words[at] = hashes[distinct.number(at)];
            endings[at] = hashesOfEndings[distinct.number(at)];
            shapes[at] =
                    31 * shape(prose.text(), prose.tokenStart(at), prose.tokenEnd(at)) + word.charAt(word.length() - 1);
        }
    }

    /**
     * Writes the buckets of a token.
     *
     * @param first the first token of its sentence
     * @param end the token after its sentence
     * @param before the class of the token before, as a number; -1 for none
     * @param earlier the class of the one before that
     */
    public void write(int at, int first, int end, int before, int earlier, int[] buckets) {
        int word = words[at];
        int left = at > first ? words[at - 1] : NONE;
        int right = at + 1 < end && at + 1 < count ? words[at + 1] : NONE;
        int rightEnding = at + 1 < end && at + 1 < count ? endings[at + 1] : NONE;
        buckets[0] = bucket(1, word, 0);
        buckets[1] = bucket(2, endings[at], 0);
        buckets[2] = bucket(3, shapes[at], at == first ? 1 : 0);
        buckets[3] = bucket(4, left, 0);
        buckets[4] = bucket(5, right, 0);
        buckets[5] = bucket(6, before, earlier);
        buckets[6] = bucket(7, word, before);
        buckets[7] = bucket(8, rightEnding, 0);
        buckets[8] = bucket(9, word, right);
        buckets[9] = bucket(10, left, word);
        buckets[10] = bucket(11, endings[at], before);
        buckets[11] = bucket(12, rightEnding, endings[at]);
    }

    private static int bucket(int template, int one, int other) {
        int hash = (template * 0x9E3779B1 ^ one) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 15 ^ other * 0xC2B2AE35) * 0x27D4EB2F;
        return ((hash ^ (hash >>> 13)) * 0x9E3779B1) >>> BITS;
    }

    /** Case and kind of the first character, and whether there is a second capital, a digit or a hyphen. */
    private static int shape(String text, int start, int end) {
        int first = text.codePointAt(start);
        int shape = Character.isUpperCase(first) ? 1 : Character.isLetter(first) ? 2 : Character.isDigit(first) ? 3 : 0;
        for (int i = start + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                continue;
            }
            shape |= Character.isUpperCase(c) ? 4 : Character.isDigit(c) ? 8 : c == '-' ? 16 : 0;
        }
        return shape;
    }
}
