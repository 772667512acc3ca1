package io.dateline.cli.check;

/**
 * One thing looked at.
 *
 * @param subject what was looked at
 * @param detail what was seen
 * @param fix what to do, exactly; empty when there is nothing to do
 */
public record Finding(Level level, String subject, String detail, String fix) {
    /** From good to bad. */
    public enum Level {
        PASS,
        WARN,
        FAIL
    }

    static Finding pass(String subject, String detail) {
        return new Finding(Level.PASS, subject, detail, "");
    }

    static Finding warn(String subject, String detail, String fix) {
        return new Finding(Level.WARN, subject, detail, fix);
    }

    static Finding fail(String subject, String detail, String fix) {
        return new Finding(Level.FAIL, subject, detail, fix);
    }
}
