package io.dateline.failure;

/**
 * The rejection of one item.
 *
 * @param detail what exactly and where, in one line, without article text
 */
public record Rejection(Reason reason, String detail) {
    public Stage stage() {
        return reason.stage();
    }
}
