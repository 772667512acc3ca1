package io.dateline.analyse.time.rule;

/** The parts of a day as TIMEX3 writes them. */
final class DayPart {
    static final int MORNING = 1;
    static final int AFTERNOON = 2;
    static final int NIGHT = 4;

    private static final String[] CODES = {"", "TMO", "TAF", "TEV", "TNI", "TDT", "TMI"};

    private DayPart() {}

    static String code(int part) {
        return CODES[part];
    }
}
