package io.dateline.decode;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A CloudEvents 1.0 event in structured mode: the item is what it carries. In binary mode the record is the item. */
final class CloudEvent {
    /** What an event carries: a JSON value as it stands, or bytes. */
    record Data(@Nullable JsonNode node, byte[] bytes, MediaType type) {}

    private CloudEvent() {}

    static boolean recognises(Members object) {
        return object.has("specversion") && object.has("source") && (object.has("data") || object.has("database64"));
    }

    static Checked<Data> unwrap(Members event) {
        MediaType declared = MediaType.parse(event.text("datacontenttype"));
        // What is inside a JSON string is already decoded: the charset the sender had no longer applies.
        MediaType type = new MediaType(declared.name(), null);
        JsonNode data = event.get("data");
        if (data != null && data.isContainerNode()) {
            return Checked.passed(new Data(data, new byte[0], type));
        }
        if (data != null && data.isTextual()) {
            return Checked.passed(new Data(null, data.asText().getBytes(StandardCharsets.UTF_8), type));
        }
        try {
            String base64 = event.text("database64");
            return base64 == null
                    ? Checked.refused(Reason.NO_ITEM, "a CloudEvent without data")
                    : Checked.passed(new Data(null, Base64.getDecoder().decode(base64), declared));
        } catch (IllegalArgumentException broken) {
            return Checked.refused(Reason.MALFORMED, "data_base64 of a CloudEvent");
        }
    }
}
