package io.dateline.words.agency;

/** A profile that cannot be used. The message names the file, the line, the key and the remedy. */
public final class AgencyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AgencyException(String message) {
        super(message);
    }
}
