package io.dateline.models;

/**
 * A model file that is missing, damaged or not the one its properties name. This is a fault of the build and not of an
 * article, so no record may be acknowledged while it lasts.
 */
public final class BrokenModelException extends RuntimeException {
    public BrokenModelException(String message) {
        super(message);
    }

    public BrokenModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
