package io.dateline.cli.terminal;

/**
 * Adds colours to text, or none when the output is a pipe or NO_COLOR is set. Text is escaped first, so that only these
 * codes reach the terminal.
 */
public enum Ink {
    PLAIN,
    COLOUR;

    private static final String ESCAPE = "\u001b[";
    private static final String RESET = ESCAPE + "0m";

    public String headline(String text) {
        return wrap("1", text);
    }

    public String label(String text) {
        return wrap("36", text);
    }

    public String faint(String text) {
        return wrap("2", text);
    }

    /** For what a reader must not miss: a kill, a hold, a correction, an embargo. */
    public String alarm(String text) {
        return wrap("1;31", text);
    }

    private String wrap(String code, String text) {
        String safe = Escape.line(text);
        return this == PLAIN || safe.isEmpty() ? safe : ESCAPE + code + "m" + safe + RESET;
    }
}
