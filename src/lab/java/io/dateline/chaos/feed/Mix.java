package io.dateline.chaos.feed;

/**
 * How much of the feed is what, in percent; the rest are articles and their updates.
 *
 * @param poison items that no decoder can take
 * @param fresh articles that take the place of another, whose last version is out
 */
public record Mix(int corrections, int kills, int poison, int fresh) {
    /** A wire's day, with more kills than any desk would like. */
    public static final Mix WIRE = new Mix(5, 1, 2, 0);

    /** For a program that does not know a poison item when it sees one. */
    public static final Mix CLEAN = new Mix(5, 1, 0, 0);

    /** Every item is an article of its own. */
    public static final Mix ALL_FRESH = new Mix(0, 0, 0, 100);

    public Mix {
        if (corrections < 0 || kills < 0 || poison < 0 || fresh < 0 || corrections + kills + poison + fresh > 100) {
            throw new IllegalArgumentException("percentages must be positive and at most 100 together");
        }
    }
}
