package io.dateline.chaos.process;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Does to a process what Java cannot do itself. */
final class Signals {
    private Signals() {}

    /** Freezes a process (SIGSTOP): it does nothing, and its connections stay open. */
    static void freeze(long pid) {
        send("-STOP", pid);
    }

    /** Lets a frozen process go on (SIGCONT). */
    static void thaw(long pid) {
        send("-CONT", pid);
    }

    private static void send(String signal, long pid) {
        run("kill", signal, String.valueOf(pid));
    }

    /** Runs a command of the system that must succeed. */
    static void run(String... command) {
        try {
            int exit = new ProcessBuilder(command).start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed with " + exit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
