package io.dateline.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Measures builds on the same items, warm, on one thread. The builds take turns after a few items each, and who begins changes, so that
 * what else the machine does is shared out evenly.
 */
public final class WarmRun {
    /**
     * Two groups as the service reads them: long enough to fill the caches with a build's own tables, short enough that load has not
     * changed.
     */
    static final int TURN = 32;

    private final List<byte[]> items;
    private final int warmUps;
    private final int rounds;
    private final Runnable progress;

    /**
     * @param warmUps how often all items are read first, for the compiler
     * @param rounds how often they are read and counted
     * @param progress told of each item that a build has read
     */
    public WarmRun(List<byte[]> items, int warmUps, int rounds, Runnable progress) {
        this.items = List.copyOf(items);
        this.warmUps = warmUps;
        this.rounds = rounds;
        this.progress = progress;
    }

    /** The costs of each build, in their order. */
    public List<Costs> of(List<Subject> subjects) {
        List<Tally> tallies = subjects.stream().map(Tally::new).toList();
        for (int round = 0; round < warmUps + rounds; round++) {
            round(tallies, round < warmUps);
        }
        if (tallies.stream().mapToInt(Tally::kept).sum() == 0) {
            throw new IllegalStateException("no item was read");
        }
        return tallies.stream().map(Tally::costs).toList();
    }

    private void round(List<Tally> tallies, boolean warmingUp) {
        for (int from = 0; from < items.size(); from += TURN) {
            List<byte[]> turn = items.subList(from, Math.min(from + TURN, items.size()));
            for (Tally tally : rotated(tallies, from / TURN)) {
                if (warmingUp) {
                    tally.warm(turn);
                } else {
                    tally.count(turn);
                }
                turn.forEach(item -> progress.run());
            }
        }
    }

    private static List<Tally> rotated(List<Tally> tallies, int by) {
        List<Tally> rotated = new ArrayList<>(tallies);
        Collections.rotate(rotated, by);
        return rotated;
    }
}
