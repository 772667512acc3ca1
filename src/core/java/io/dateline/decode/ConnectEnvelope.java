package io.dateline.decode;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.decode.json.Members;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;

/** What Kafka Connect's JSON converter writes with {@code schemas.enable}: a schema and the payload that is the item. */
final class ConnectEnvelope {
    private ConnectEnvelope() {}

    /** Nothing but those two: an item of a sender's own may have a member of either name. */
    static boolean recognises(Members object) {
        JsonNode schema = object.get("schema");
        return object.size() == 2
                && object.get("payload") != null
                && schema != null
                && (schema.isNull() || (schema.isObject() && schema.has("type")));
    }

    static Checked<Carried> unwrap(Members envelope) {
        JsonNode payload = envelope.get("payload");
        if (payload != null && payload.isContainerNode()) {
            return Checked.passed(new Carried.Value(payload));
        }
        return payload != null && payload.isTextual()
                ? Checked.passed(new Carried.Characters(payload.asText()))
                : Checked.refused(Reason.NO_ITEM, "a Kafka Connect envelope without payload");
    }
}
