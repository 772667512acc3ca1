package io.dateline.enrich;

import io.dateline.publish.Origin;
import java.util.Collections;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** A record as it came. It keeps the bytes, so the caller must not change them. */
public final class RawRecord {
    private final byte[] bytes;
    private final @Nullable String contentType;
    private final Origin origin;
    private final SortedSet<Integer> parts;

    /**
     * @param bytes the record's value
     * @param contentType the media type the sender declares; null to go by the content
     * @param origin where and when it was read: for provenance, and to order versions that have no date
     * @param parts the items wanted of a record that holds several, by their numbers from 0; empty for all
     */
    public RawRecord(byte[] bytes, @Nullable String contentType, Origin origin, SortedSet<Integer> parts) {
        this.bytes = bytes;
        this.contentType = contentType;
        this.origin = origin;
        this.parts = Collections.unmodifiableSortedSet(parts);
    }

    /** All of a record's items. */
    public RawRecord(byte[] bytes, @Nullable String contentType, Origin origin) {
        this(bytes, contentType, origin, Collections.emptySortedSet());
    }

    public byte[] bytes() {
        return bytes;
    }

    public @Nullable String contentType() {
        return contentType;
    }

    public Origin origin() {
        return origin;
    }

    public SortedSet<Integer> parts() {
        return parts;
    }
}
