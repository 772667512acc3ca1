package io.dateline.story.trends;

import java.util.Arrays;

/** Counts in five-minute buckets, as a sparse list in order: a bucket's number since 1970 and its count. */
final class Buckets {
    static final long BUCKET_MS = 300_000L;

    /** Buckets that are looked at one by one: most keys have no more. */
    private static final int FEW = 24;

    private final String key;
    private int[] numbers = new int[2];
    private short[] counts = new short[2];
    private int size;

    Buckets(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    static int number(long time) {
        return (int) Math.floorDiv(time, BUCKET_MS);
    }

    /** Adds to a bucket; one whose count comes to 0 is gone. */
    void add(int bucket, int more) {
        int at = Arrays.binarySearch(numbers, 0, size, bucket);
        if (at < 0) {
            at = insert(-at - 1, bucket);
        }
        counts[at] += (short) more;
        if (counts[at] == 0) {
            System.arraycopy(numbers, at + 1, numbers, at, size - at - 1);
            System.arraycopy(counts, at + 1, counts, at, size - at - 1);
            size--;
        }
    }

    private int insert(int at, int bucket) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + 2 + size / 2);
            counts = Arrays.copyOf(counts, numbers.length);
        }
        System.arraycopy(numbers, at, numbers, at + 1, size - at);
        System.arraycopy(counts, at, counts, at + 1, size - at);
        numbers[at] = bucket;
        counts[at] = 0;
        size++;
        return at;
    }

    /** The items of the buckets from the first to the last, both inclusive. */
    int between(int first, int last) {
        int at = Arrays.binarySearch(numbers, 0, size, first);
        int sum = 0;
        for (int from = at < 0 ? -at - 1 : at; from < size && numbers[from] <= last; from++) {
            sum += counts[from];
        }
        return sum;
    }

    /**
     * The items of as many buckets up to the one that lies so many rounds earlier, of all rounds together.
     *
     * @param round buckets of a round, such as a day
     * @param rounds how many are looked at
     */
    int each(int round, int rounds, int length, int now) {
        int sum = 0;
        if (size > FEW) {
            for (int each = 1; each <= rounds; each++) {
                sum += between(now - each * round - length + 1, now - each * round);
            }
            return sum;
        }
        for (int at = 0; at < size; at++) {
            int before = now - numbers[at];
            sum += before >= round && before < round * rounds + length && before % round < length ? counts[at] : 0;
        }
        return sum;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long digest() {
        long digest = size;
        for (int at = 0; at < size; at++) {
            digest = digest * 31 + numbers[at] * 7L + counts[at];
        }
        return digest;
    }
}
