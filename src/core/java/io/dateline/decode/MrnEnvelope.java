package io.dateline.decode;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.decode.json.Members;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;

/**
 * A message of LSEG's Machine Readable News: a compressed story, or a fragment of one, in base64 beside the size of the whole.
 * Only the first fragment of a story says that size.
 */
final class MrnEnvelope {
    private MrnEnvelope() {}

    static boolean recognises(Members object) {
        return isMessage(message(object));
    }

    static boolean isMessage(Members fields) {
        return fields.get("fragment") != null && fields.has("guid") && fields.hasAny(List.of("totsize", "fragnum"));
    }

    /** The message itself, which the WebSocket interface sends under {@code Fields}. */
    static Members message(Members object) {
        return object.has("fields") ? object.object("fields") : object;
    }

    static Checked<Carried> unwrap(Members object) {
        Members message = message(object);
        Checked<byte[]> bytes = bytes(message);
        return bytes.then(fragment -> whole(fragment, message));
    }

    private static Checked<Carried> whole(byte[] fragment, Members message) {
        int size = number(message, "totsize");
        if (size == 0 && fragment.length == 0) {
            return Checked.refused(Reason.NO_ITEM, "an MRN message without a story");
        }
        if (number(message, "fragnum") > 1 || fragment.length < size || size == 0) {
            return Checked.refused(
                    Reason.FRAGMENT, fragment.length + " bytes of " + (size == 0 ? "a story" : size + " of a story"));
        }
        return fragment.length > size
                ? Checked.refused(Reason.MALFORMED, "an MRN story of more bytes than it says")
                : Checked.passed(new Carried.Binary(ByteBuffer.wrap(fragment)));
    }

    static Checked<byte[]> bytes(Members message) {
        String base64 = message.text("fragment");
        try {
            return Checked.passed(Base64.getDecoder().decode(base64 == null ? "" : base64));
        } catch (IllegalArgumentException broken) {
            return Checked.refused(Reason.MALFORMED, "FRAGMENT of an MRN message");
        }
    }

    /** 0 when there is none. */
    static int number(Members message, String name) {
        JsonNode value = message.get(name);
        return value == null ? 0 : Math.max(0, value.asInt(0));
    }
}
