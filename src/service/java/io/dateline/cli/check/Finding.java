package io.dateline.cli.check;

/**
 * The result of one check.
 *
 * @param subject what was checked
 * @param detail what was seen
 * @param fix what to do, exactly; empty when there is nothing to do
 */
public record Finding(Level level, String subject, String detail, String fix) {
    /** How serious a finding is, from good to bad. */
    public enum Level {
        PASS,
        WARN,
        FAIL
    }

    public static Finding pass(String subject, String detail) {
        return new Finding(Level.PASS, subject, detail, "");
    }

    public static Finding warn(String subject, String detail, String fix) {
        return new Finding(Level.WARN, subject, detail, fix);
    }

    public static Finding fail(String subject, String detail, String fix) {
        return new Finding(Level.FAIL, subject, detail, fix);
    }
}
