package io.dateline.view.api;

/** A search that cannot be understood; the message says to a person what is wrong. */
public final class BadQuery extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadQuery(String message) {
        super(message);
    }
}
