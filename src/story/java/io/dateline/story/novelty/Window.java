package io.dateline.story.novelty;

/** How far back is counted, in event time before the item's own. */
public enum Window {
    HOURS_12(0, 12),
    HOURS_24(1, 24),
    DAYS_3(2, 72),
    DAYS_5(3, 120),
    DAYS_7(4, 168);

    private static final long HOUR_MS = 3_600_000L;

    private final int number;
    private final long ms;

    Window(int number, int hours) {
        this.number = number;
        ms = hours * HOUR_MS;
    }

    /** Its place among the windows, from 0. */
    int number() {
        return number;
    }

    public long ms() {
        return ms;
    }
}
