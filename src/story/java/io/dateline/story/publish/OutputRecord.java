package io.dateline.story.publish;

import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record ready to be sent. Two of the same input and build are equal byte for byte. */
public final class OutputRecord {
    private final Output output;
    private final String key;
    private final Map<String, String> headers;
    private final byte @Nullable [] value;

    /**
     * @param headers of this record alone: the map is not copied
     * @param value null for a tombstone
     */
    OutputRecord(Output output, String key, Map<String, String> headers, byte @Nullable [] value) {
        this.output = output;
        this.key = key;
        this.headers = Collections.unmodifiableMap(headers);
        this.value = value;
    }

    public Output output() {
        return output;
    }

    /** To be sent as UTF-8. */
    public String key() {
        return key;
    }

    /** In the order to send them, values to be sent as UTF-8. */
    public Map<String, String> headers() {
        return headers;
    }

    /** The value in UTF-8 JSON; null for a tombstone. The array is not copied, so the caller must not change it. */
    public byte @Nullable [] value() {
        return value;
    }
}
