package io.dateline.decode;

import io.dateline.article.Observer;
import io.dateline.decode.item.Items;
import io.dateline.decode.item.MediaType;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The way into this room: bytes and a content type in, raw items or the reasons there are none out. Whatever breaks
 * inside costs this one record and nothing else. Thread-safe.
 */
public final class Decoder {
    /** 1 MiB: what a Kafka broker takes by default, and some hundred times an average article. */
    public static final int DEFAULT_MAX_BYTES = 1024 * 1024;

    /** 16 MiB: the largest size for which the decoders are tested with hostile input. */
    public static final int LARGEST_MAX_BYTES = 16 * 1024 * 1024;

    private final int maxBytes;

    public Decoder() {
        this(DEFAULT_MAX_BYTES);
    }

    /**
     * @param maxBytes the largest record read, in bytes
     */
    public Decoder(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /**
     * @param contentType the media type as declared; null when none was, so that the content decides
     */
    public Items decode(byte[] bytes, @Nullable String contentType) {
        return decode(bytes, contentType, Observer.NOBODY);
    }

    /**
     * The same.
     *
     * @param observer is told of envelopes, character set, syntax and format
     */
    public Items decode(byte[] bytes, @Nullable String contentType, Observer observer) {
        return Checked.guarded(
                        Reason.MALFORMED,
                        () -> Checked.passed(
                                new Reading(maxBytes, observer).record(bytes, MediaType.parse(contentType))))
                .fold(items -> items, rejection -> Items.refused(rejection.reason(), rejection.detail()));
    }
}
