package io.dateline.story.novelty;

import java.util.Arrays;

/** Event times of items in order, in seconds. Adding and taking away are exact. */
final class Times {
    private static final int SECOND_MS = 1_000;

    private int[] seconds = new int[2];
    private int size;

    void add(long time) {
        if (size == seconds.length) {
            seconds = Arrays.copyOf(seconds, size + 2 + size / 2);
        }
        int second = second(time);
        int at = after(second);
        System.arraycopy(seconds, at, seconds, at + 1, size - at);
        seconds[at] = second;
        size++;
    }

    void remove(long time) {
        int second = second(time);
        int at = after(second) - 1;
        if (at >= 0 && seconds[at] == second) {
            System.arraycopy(seconds, at + 1, seconds, at, size - at - 1);
            size--;
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Times from the first, inclusive, to the last, inclusive. */
    int between(long first, long last) {
        return after(second(last)) - after(second(first) - 1);
    }

    private static int second(long time) {
        return (int) Math.floorDiv(time, SECOND_MS);
    }

    /** Where a time after this second would go. */
    private int after(int second) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seconds[middle] <= second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    long digest() {
        long digest = size;
        for (int at = 0; at < size; at++) {
            digest = digest * 31 + seconds[at];
        }
        return digest;
    }
}
