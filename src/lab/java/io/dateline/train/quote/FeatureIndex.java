package io.dateline.train.quote;

import java.util.Arrays;

/** Numbers feature hashes in the order they are first seen, and counts them. Open addressing. */
final class FeatureIndex {
    private int[] hashes = new int[1 << 20];
    private int[] numbers = new int[1 << 20];
    private int[] counts = new int[1 << 19];
    private int size;

    /** The number of this hash, a new one if need be; counts it once more. */
    int add(int hash) {
        int slot = slot(hash);
        if (numbers[slot] == 0) {
            if (++size * 2 > hashes.length) {
                grow();
                slot = slot(hash);
            }
            hashes[slot] = hash;
            numbers[slot] = size;
        }
        int number = numbers[slot] - 1;
        counts[number]++;
        return number;
    }

    int size() {
        return size;
    }

    int count(int number) {
        return counts[number];
    }

    /** The hash of each number. */
    int[] hashes() {
        int[] byNumber = new int[size];
        for (int slot = 0; slot < hashes.length; slot++) {
            if (numbers[slot] != 0) {
                byNumber[numbers[slot] - 1] = hashes[slot];
            }
        }
        return byNumber;
    }

    private int slot(int hash) {
        int mask = hashes.length - 1;
        int slot = ((hash * 0x9E3779B1) >>> 8) & mask;
        while (numbers[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldHashes = hashes;
        int[] oldNumbers = numbers;
        hashes = new int[oldHashes.length * 2];
        numbers = new int[oldHashes.length * 2];
        counts = Arrays.copyOf(counts, oldHashes.length);
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldNumbers[i] != 0) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
