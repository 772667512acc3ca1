package io.dateline.publish;

import io.dateline.failure.Rejection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The headers that are added to a rejected record. Its value, key and own headers stay unchanged, so that it can be
 * sent again.
 */
public final class RejectionHeaders {
    public static final String STAGE = "dateline-rejected-stage";
    /** The constant of {@code failure.Reason} in lower case, as the metrics name it. */
    public static final String REASON = "dateline-rejected-reason";

    /** What exactly and where, in one line, without article text. */
    public static final String DETAIL = "dateline-rejected-detail";

    public static final String TOPIC = "dateline-rejected-topic";
    public static final String PARTITION = "dateline-rejected-partition";
    public static final String OFFSET = "dateline-rejected-offset";

    /** Which items of the record were turned away, from 0, commas between; absent when the record holds one. */
    public static final String PART = "dateline-part";

    /** How often the record was sent again after a rejection. The count prevents an endless loop. */
    public static final String REPLAYS = "dateline-replays";

    /**
     * The part of the record that is missing because the rejected topic had no room for it: {@code value}, or {@code
     * value headers}. Set by the sender.
     */
    public static final String DROPPED = "dateline-rejected-dropped";

    private static final Set<String> OF_REJECTION =
            Set.of(STAGE, REASON, DETAIL, TOPIC, PARTITION, OFFSET, DROPPED, REPLAYS);

    private RejectionHeaders() {}

    /**
     * Headers to set, in order; each replaces one of the same name from an earlier rejection.
     *
     * @param replays as the record's own {@link #REPLAYS} header says, 0 when it has none
     */
    public static Map<String, String> of(Rejection rejection, Origin origin, int replays) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(STAGE, rejection.stage().name().toLowerCase(Locale.ROOT));
        headers.put(REASON, rejection.reason().name().toLowerCase(Locale.ROOT));
        headers.put(DETAIL, rejection.detail());
        if (origin.topic() != null) {
            headers.put(TOPIC, origin.topic());
        }
        if (origin.partition() != null) {
            headers.put(PARTITION, origin.partition().toString());
        }
        if (origin.offset() != null) {
            headers.put(OFFSET, origin.offset().toString());
        }
        headers.put(REPLAYS, Integer.toString(replays));
        return Collections.unmodifiableMap(headers);
    }

    /** Whether it is one that the rejection adds or that counts replays, so that it does not go with the record when it is sent again. */
    public static boolean isOfRejection(String name) {
        return OF_REJECTION.contains(name);
    }
}
