package io.dateline.cli.annotate;

/** A line that is no article. The message is one line for a person, without article text. */
final class BadLine extends Exception {
    private static final long serialVersionUID = 1;

    BadLine(String message) {
        super(message);
    }
}
