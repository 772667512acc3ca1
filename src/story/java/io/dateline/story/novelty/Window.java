package io.dateline.story.novelty;

/** How far back is counted, in event time before the item's own. */
public enum Window {
    HOURS_12(12),
    HOURS_24(24),
    DAYS_3(72),
    DAYS_5(120),
    DAYS_7(168);

    private static final long HOUR_MS = 3_600_000L;

    private final long ms;

    Window(int hours) {
        ms = hours * HOUR_MS;
    }

    public long ms() {
        return ms;
    }
}
