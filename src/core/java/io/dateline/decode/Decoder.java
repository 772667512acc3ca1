package io.dateline.decode;

import io.dateline.article.RawItem;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The way into this room: bytes and a content type in, a raw item or the reason there is none out. Whatever breaks
 * inside costs this one item and nothing else. Thread-safe.
 */
public final class Decoder {
    /** 1 MiB: what a Kafka broker takes by default, and some hundred times an average article. */
    public static final int DEFAULT_MAX_BYTES = 1024 * 1024;

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
    public Checked<RawItem> decode(byte[] bytes, @Nullable String contentType) {
        return Checked.guarded(
                Reason.MALFORMED, () -> new Reading(maxBytes).record(bytes, MediaType.parse(contentType)));
    }
}
