package io.dateline.decode;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.decode.item.MediaType;
import io.dateline.decode.json.Members;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import java.nio.ByteBuffer;
import java.util.Base64;

/** A CloudEvents 1.0 event in structured mode: the item is what it carries. In binary mode the record is the item. */
final class CloudEvent {
    private CloudEvent() {}

    static boolean recognises(Members object) {
        return object.has("specversion") && object.has("source") && (object.has("data") || object.has("database64"));
    }

    static MediaType dataType(Members event) {
        return MediaType.parse(event.text("datacontenttype"));
    }

    static Checked<Carried> unwrap(Members event) {
        JsonNode data = event.get("data");
        if (data != null && data.isContainerNode()) {
            return Checked.passed(new Carried.Value(data));
        }
        if (data != null && data.isTextual()) {
            return Checked.passed(new Carried.Characters(data.asText()));
        }
        String base64 = event.text("database64");
        return base64 == null ? Checked.refused(Reason.NO_ITEM, "a CloudEvent without data") : decode(base64);
    }

    private static Checked<Carried> decode(String base64) {
        try {
            return Checked.passed(
                    new Carried.Binary(ByteBuffer.wrap(Base64.getDecoder().decode(base64))));
        } catch (IllegalArgumentException broken) {
            return Checked.refused(Reason.MALFORMED, "data_base64 of a CloudEvent");
        }
    }
}
