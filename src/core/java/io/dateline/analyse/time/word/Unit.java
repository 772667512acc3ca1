package io.dateline.analyse.time.word;

/** A unit of time, smallest first, with its letter in an ISO 8601 period. */
public enum Unit {
    SECOND("S", true),
    MINUTE("M", true),
    HOUR("H", true),
    DAY("D", false),
    /** Two days; a period of one is written {@code P1WE}. */
    WEEKEND("WE", false),
    WEEK("W", false),
    /** Two weeks. */
    FORTNIGHT("W", false),
    MONTH("M", false),
    QUARTER("Q", false),
    YEAR("Y", false),
    /** Ten years. */
    DECADE("Y", false),
    /** A hundred years. */
    CENTURY("Y", false);

    private static final Unit[] ALL = values();

    private final String letter;
    private final boolean clock;

    Unit(String letter, boolean clock) {
        this.letter = letter;
        this.clock = clock;
    }

    public static Unit of(int ordinal) {
        return ALL[ordinal];
    }

    public String letter() {
        return letter;
    }

    /** Whether it is shorter than a day, so that a period in it takes a T. */
    public boolean clock() {
        return clock;
    }

    /** How many of the unit that the letter stands for. */
    public int factor() {
        return switch (this) {
            case FORTNIGHT -> 2;
            case DECADE -> 10;
            case CENTURY -> 100;
            default -> 1;
        };
    }
}
