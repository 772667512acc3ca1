package io.dateline.decode;

import io.dateline.article.Warning;
import io.dateline.decode.item.Repairs;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * Takes off what producers put around an item's bytes: gzip, and the prefix a schema registry's serialiser writes before
 * JSON. What comes out is bounded like what came in.
 */
final class Envelope {
    /** Envelopes in each other: a registry's prefix inside gzip or around it; nobody sends three. */
    static final int MAX_LAYERS = 2;

    private Envelope() {}

    static Checked<byte[]> open(byte[] bytes, int maxBytes, Repairs repairs) {
        byte[] inside = bytes;
        for (int layer = 0; layer <= MAX_LAYERS; layer++) {
            int prefix = RegistryPrefix.length(inside);
            boolean gzip = isGzip(inside);
            if (prefix == 0 && !gzip) {
                return Checked.passed(inside);
            }
            if (layer == MAX_LAYERS) {
                break;
            }
            if (gzip) {
                Checked<byte[]> inflated = inflate(inside, maxBytes);
                if (!(inflated instanceof Checked.Passed<byte[]> passed)) {
                    return inflated;
                }
                inside = passed.value();
                repairs.note(Warning.Kind.ENVELOPE, "the value was compressed with gzip");
            } else {
                inside = Arrays.copyOfRange(inside, prefix, inside.length);
                repairs.note(Warning.Kind.ENVELOPE, "a schema registry's prefix of " + prefix + " bytes was taken off");
            }
        }
        return Checked.refused(Reason.UNREAD_FORMAT, "more than " + MAX_LAYERS + " envelopes around the item");
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == (byte) 0x1F && bytes[1] == (byte) 0x8B && bytes[2] == 8;
    }

    private static Checked<byte[]> inflate(byte[] bytes, int maxBytes) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] inflated = in.readNBytes(maxBytes + 1);
            if (inflated.length > maxBytes) {
                return Checked.refused(Reason.TOO_LARGE, "gzip of more than " + maxBytes + " bytes");
            }
            return inflated.length == 0 ? Checked.refused(Reason.EMPTY, "gzip of 0 bytes") : Checked.passed(inflated);
        } catch (IOException broken) {
            return Checked.refused(Reason.MALFORMED, "gzip that is damaged or cut off");
        }
    }
}
