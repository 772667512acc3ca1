package io.dateline.analyse.time.rule;

/** The parts of a period as TIMEX3 modifiers. */
final class Phase {
    private static final String[] MODS = {"", "START", "MID", "END"};

    private Phase() {}

    static String mod(int phase) {
        return MODS[phase];
    }
}
