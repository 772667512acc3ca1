package io.dateline.cli.input;

import io.dateline.wire.SampleWire;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item as it is read. No record, since arrays do not compare. */
public final class WireItem {
    private final String name;
    private final byte[] content;
    private final @Nullable String contentType;

    /**
     * @param name for messages: the file
     * @param content not copied, so not to be changed
     * @param contentType media type that whoever sent it declares; null when nobody does
     */
    public WireItem(String name, byte[] content, @Nullable String contentType) {
        this.name = name;
        this.content = content;
        this.contentType = contentType;
    }

    /** Those of the sample wire, in the order in which they were sent. */
    public static List<WireItem> sample() {
        return SampleWire.names().stream()
                .map(name -> new WireItem(name, SampleWire.item(name), null))
                .toList();
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content;
    }

    public @Nullable String contentType() {
        return contentType;
    }
}
