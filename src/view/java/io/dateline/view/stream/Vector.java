package io.dateline.view.stream;

import io.dateline.view.window.Position;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How far a reader has seen each partition, written {@code 0-17,1-4}: partition and next offset. It is the id of every
 * frame, so that a browser that comes back says where it was, to whichever replica.
 */
public record Vector(Map<Integer, Long> next) {
    /** More partitions than any topic has; a longer text is no vector of ours. */
    private static final int MOST = 10_000;

    public Vector {
        next = Map.copyOf(next);
    }

    /** The vector that the text says; empty when it says none. */
    static Optional<Vector> of(String text) {
        Map<Integer, Long> next = new TreeMap<>();
        for (String part : text.strip().split(",", MOST)) {
            Optional<Position> position = Position.of(part);
            if (position.isEmpty()) {
                return Optional.empty();
            }
            next.put(position.get().partition(), position.get().offset());
        }
        return Optional.of(new Vector(next));
    }

    /** Whether the record at the position has been seen. */
    boolean has(Position position) {
        return position.offset() < next.getOrDefault(position.partition(), 0L);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(next)
                .forEach((partition, offset) -> text.append(text.isEmpty() ? "" : ",")
                        .append(partition)
                        .append('-')
                        .append(offset));
        return text.toString();
    }
}
