package io.dateline.publish;

import java.util.Map;

/** Events made without an analysis, for tests of what becomes of them later. */
public final class PlainEvents {
    private PlainEvents() {}

    public static Event of(String key, byte[] value) {
        return new Event(key, EventType.PUBLISHED, Map.of("ce_id", "id-of-" + key), value);
    }
}
