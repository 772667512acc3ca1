package io.dateline.failure;

/**
 * An item turned away.
 *
 * @param detail what exactly and where, in one line, without article text
 */
public record Rejection(Reason reason, String detail) {
    public Stage stage() {
        return reason.stage();
    }
}
