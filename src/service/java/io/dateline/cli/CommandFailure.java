package io.dateline.cli;

import java.io.Serial;

/** A command cannot go on, for a reason a person can repair. The message says what is wrong and how to repair it. */
public final class CommandFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Something the command needs is not there: a broker, a topic. As sysexits.h has it. */
    public static final int UNAVAILABLE = 69;

    /** A fault of the program. */
    public static final int SOFTWARE = 70;

    /** A setting is wrong. */
    public static final int CONFIGURATION = 78;

    private final int exitCode;

    public CommandFailure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
