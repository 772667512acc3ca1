package io.dateline.publish;

import io.dateline.article.ItemHead;
import io.dateline.article.Lifecycle.Cause;
import io.dateline.article.Lifecycle.Embargo;
import io.dateline.article.Lifecycle.Held;
import io.dateline.article.Lifecycle.Retracts;
import io.dateline.words.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The headers of an event: CloudEvents 1.0 in Kafka's binary mode, values in UTF-8 as the Kafka binding has them.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">The Kafka
 *     binding</a>
 */
public final class EventHeaders {
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String DATA_SCHEMA = "ce_dataschema";
    public static final String CONTENT_TYPE = "content-type";

    /**
     * The end of the embargo, so that a reader can filter without reading the value; absent when there is no embargo.
     */
    public static final String EMBARGO = "dateline-embargo";

    /**
     * What a kill or hold calls the item it is about, where that does not tell which article it is: nobody reading by key
     * drops it. Absent when the article is known.
     */
    public static final String UNRESOLVED = "dateline-retracts-unresolved";

    /**
     * The consumer group that delivers: a second group over the same topics makes every event again, and a reader tells
     * them apart by this. The sender sets it.
     */
    public static final String GROUP = "ce_consumergroup";

    /** Why the event is made once more: {@code reprocess}. Absent for news. The sender sets it. */
    public static final String REPLAY = "ce_replay";

    /** When the record reached the raw topic, ISO 8601. The sender sets it, since it depends on the clock. */
    public static final String RECEIVED = "dateline-received";

    /** When the event was made, ISO 8601. The sender sets it, since it depends on the clock. */
    public static final String PROCESSED = "dateline-processed";

    /** W3C trace context: set by the sender. */
    public static final String TRACE_PARENT = "traceparent";

    /** The {@code $id} of the schema the value keeps to. */
    public static final String SCHEMA = "urn:dateline:schema:event:v1";

    private EventHeaders() {}

    static Map<String, String> of(ItemHead head, EventType type, Origin origin, Build build) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(SPEC_VERSION, "1.0");
        headers.put(ID, id(head, origin, build));
        headers.put(SOURCE, "/dateline/" + escape(head.provider(), true));
        headers.put(TYPE, type.ceType());
        headers.put(SUBJECT, escape(head.uri(), false));
        if (head.versionCreated() != null) {
            headers.put(TIME, head.versionCreated().toString());
        }
        headers.put(DATA_SCHEMA, SCHEMA);
        headers.put(CONTENT_TYPE, "application/json");
        Embargo embargo = head.lifecycle().embargo();
        if (embargo != null && embargo.until() != null) {
            headers.put(EMBARGO, embargo.until().toString());
        }
        Retracts retracts = head.lifecycle().retracts();
        if (retracts != null
                && retracts.uri() == null
                && isOrder(head.lifecycle().held())) {
            headers.put(UNRESOLVED, escape(retracts.asSent(), false));
        }
        return headers;
    }

    private static boolean isOrder(@Nullable Held held) {
        return held != null && held.cause() == Cause.ORDER;
    }

    /** The event's id. The same item and the same build give the same id, so that a reader can drop repeats. */
    private static String id(ItemHead head, Origin origin, Build build) {
        List<String> parts = new ArrayList<>(List.of(head.uri(), head.version(), head.inputSha256(), build.digest()));
        if (origin.part() != null) {
            parts.add(origin.part().toString());
        }
        return Sha256.ofParts(parts);
    }

    /**
     * Percent-encodes what an attribute may not hold: control characters in a CloudEvents String, and for a URI reference
     * everything but RFC 3986's unreserved characters.
     */
    static String escape(String value, boolean uri) {
        StringBuilder escaped = new StringBuilder(value.length());
        value.codePoints().forEach(point -> {
            if (uri ? unreserved(point) : !Character.isISOControl(point) && !surrogate(point)) {
                escaped.appendCodePoint(point);
            } else {
                for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append('%').append(HEX[(octet >> 4) & 15]).append(HEX[octet & 15]);
                }
            }
        });
        return escaped.toString();
    }

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private static boolean unreserved(int point) {
        return point < 128 && (Character.isLetterOrDigit(point) || "-._~".indexOf(point) >= 0);
    }

    private static boolean surrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
