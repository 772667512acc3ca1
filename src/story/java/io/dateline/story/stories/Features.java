package io.dateline.story.stories;

import java.util.HashSet;
import java.util.Set;

/**
 * In what an item and a story, or two stories, are alike: numbers from 0 to 1 that the model weighs. No logarithm and no power
 * is taken, so that they are the same on every machine.
 */
public final class Features {
    /** Of an item and a story. */
    public static final int JOIN = 18;

    /** Of two stories. */
    public static final int MERGE = 8;

    /** The time after which nearness in time counts half. */
    private static final double HALF_MS = 48 * 3_600_000.0;

    private Features() {}

    public static double[] of(Member item, Story story) {
        return of(new Comparing(item), story);
    }

    static double[] of(Comparing comparing, Story story) {
        Member item = comparing.member();
        Nearest nearest = Nearest.of(comparing, story);
        double words = story.words(comparing.words());
        double proper = story.proper(comparing.proper());
        return new double[] {
            words,
            nearest.words(),
            story.opening(comparing.opening()),
            nearest.opening(),
            proper,
            nearest.proper(),
            nearest.covered(),
            story.names(comparing.names()),
            nearest.runs(),
            nearest.numbers(),
            nearest.place() > 0 ? 1 : 0,
            nearest.place() < 0 ? 1 : 0,
            near(story, item.time(), item.time()),
            1.0 / story.size(),
            words * proper,
            nearest.words() * nearest.opening(),
            nearest.shared(),
            nearest.others(),
        };
    }

    /** Of two stories: the younger is held against the older. */
    public static double[] of(Story younger, Story older) {
        double[] cosines = older.cosines(younger);
        return new double[] {
            cosines[0],
            cosines[1],
            cosines[2],
            cosines[3],
            sharePlace(younger, older) ? 1 : 0,
            near(older, younger.first(), younger.last()),
            1.0 / Math.min(older.size(), younger.size()),
            cosines[0] * cosines[2],
        };
    }

    private static boolean sharePlace(Story one, Story other) {
        Set<Integer> shared = new HashSet<>(one.places().keySet());
        shared.retainAll(other.places().keySet());
        return !shared.isEmpty();
    }

    private static double near(Story story, long first, long last) {
        long apart = Math.max(0, Math.max(story.first() - last, first - story.last()));
        return 1 / (1 + apart / HALF_MS);
    }
}
