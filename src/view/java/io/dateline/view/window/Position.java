package io.dateline.view.window;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** Where a record stands in its topic, written {@code partition-offset}. */
public record Position(int partition, long offset) {
    public Position {
        if (partition < 0 || offset < 0) {
            throw new IllegalArgumentException("no position: " + partition + "-" + offset);
        }
    }

    /** The position that the text names; empty when it names none. */
    public static Optional<Position> of(String text) {
        int dash = text.indexOf('-');
        try {
            return Optional.of(new Position(
                    Integer.parseInt(text, 0, dash, 10), Long.parseLong(text, dash + 1, text.length(), 10)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }

    @Override
    @JsonValue
    public String toString() {
        return partition + "-" + offset;
    }
}
