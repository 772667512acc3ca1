package io.dateline.decode;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import java.nio.ByteBuffer;
import java.util.Base64;

/** A CloudEvents 1.0 event in structured mode: the item is what it carries. In binary mode the record is the item. */
final class CloudEvent {
    /** What an event carries. */
    sealed interface Data {}

    /** A JSON value as it stands. */
    record Value(JsonNode node) implements Data {}

    /** Characters of any format. */
    record Characters(String text) implements Data {}

    /** Bytes of any format. */
    record Binary(ByteBuffer bytes) implements Data {}

    private CloudEvent() {}

    static boolean recognises(Members object) {
        return object.has("specversion") && object.has("source") && (object.has("data") || object.has("database64"));
    }

    static MediaType dataType(Members event) {
        return MediaType.parse(event.text("datacontenttype"));
    }

    static Checked<Data> unwrap(Members event) {
        JsonNode data = event.get("data");
        if (data != null && data.isContainerNode()) {
            return Checked.passed(new Value(data));
        }
        if (data != null && data.isTextual()) {
            return Checked.passed(new Characters(data.asText()));
        }
        String base64 = event.text("database64");
        return base64 == null ? Checked.refused(Reason.NO_ITEM, "a CloudEvent without data") : decode(base64);
    }

    private static Checked<Data> decode(String base64) {
        try {
            return Checked.passed(new Binary(ByteBuffer.wrap(Base64.getDecoder().decode(base64))));
        } catch (IllegalArgumentException broken) {
            return Checked.refused(Reason.MALFORMED, "data_base64 of a CloudEvent");
        }
    }
}
