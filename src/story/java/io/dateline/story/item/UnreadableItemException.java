package io.dateline.story.item;

import java.io.IOException;

/** Thrown when a value is not an enriched event. Its message has no words of the value. */
public final class UnreadableItemException extends IOException {
    private static final long serialVersionUID = 1;

    UnreadableItemException(String message) {
        super(message);
    }
}
