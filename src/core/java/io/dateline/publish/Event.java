package io.dateline.publish;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One enriched item, ready to be sent: a CloudEvent in Kafka's binary mode as plain values. Two events of the same input,
 * build and models are equal byte for byte.
 */
public final class Event {
    private final String key;
    private final EventType type;
    private final Map<String, String> headers;
    private final byte[] value;

    Event(String key, EventType type, Map<String, String> headers, byte[] value) {
        this.key = key;
        this.type = type;
        this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        this.value = value;
    }

    /** The article's uri: the Kafka key, to be sent as UTF-8. */
    public String key() {
        return key;
    }

    public EventType type() {
        return type;
    }

    /**
     * The headers in the order to send them, values to be sent as UTF-8. The sender adds those that depend on the
     * clock.
     */
    public Map<String, String> headers() {
        return headers;
    }

    /** The value in UTF-8 JSON. The array is not copied, so the caller must not change it. */
    public byte[] value() {
        return value;
    }
}
