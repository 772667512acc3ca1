package io.dateline.cli;

import java.io.Serial;

/** Ends a command for a reason that a person can repair. The message says what is wrong and how to repair it. */
public final class CommandFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Exit code (sysexits.h): something the command needs is missing, such as a broker or a topic. */
    public static final int UNAVAILABLE = 69;

    /** Exit code (sysexits.h): a fault of the program. */
    public static final int SOFTWARE = 70;

    /** Exit code (sysexits.h): a setting is wrong. */
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
