package io.dateline.decode;

import io.dateline.article.Warning;
import io.dateline.decode.item.Repairs;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import java.util.Arrays;

/**
 * Takes off what producers put around an item's bytes: a compression, and the prefix a schema registry's serialiser writes before
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
            Compression compression = Compression.of(inside);
            if (prefix == 0 && compression == null) {
                return Checked.passed(inside);
            }
            if (layer == MAX_LAYERS) {
                break;
            }
            if (compression != null) {
                Checked<byte[]> inflated = compression.inflate(inside, maxBytes);
                if (!(inflated instanceof Checked.Passed<byte[]> passed)) {
                    return inflated;
                }
                inside = passed.value();
                repairs.note(Warning.Kind.ENVELOPE, "the value was compressed with " + compression);
            } else {
                inside = Arrays.copyOfRange(inside, prefix, inside.length);
                repairs.note(Warning.Kind.ENVELOPE, "a schema registry's prefix of " + prefix + " bytes was taken off");
            }
        }
        return Checked.refused(Reason.UNREAD_FORMAT, "more than " + MAX_LAYERS + " envelopes around the item");
    }
}
