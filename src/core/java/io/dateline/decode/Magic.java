package io.dateline.decode;

import io.dateline.words.WordFile;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names binary content by its first bytes, from {@code /decode/magic.tsv}. */
final class Magic {
    private static final List<Magic> KNOWN = WordFile.rows("/decode/magic.tsv", 3).stream()
            .map(row -> new Magic(Integer.parseInt(row.get(0)), HexFormat.of().parseHex(row.get(1)), row.get(2)))
            .toList();

    private final int offset;
    private final byte[] bytes;
    private final String name;

    private Magic(int offset, byte[] bytes, String name) {
        this.offset = offset;
        this.bytes = bytes;
        this.name = name;
    }

    /** What the bytes seem to be; null when no kind known here begins like that. */
    static @Nullable String name(byte[] content) {
        for (Magic kind : KNOWN) {
            if (kind.begins(content)) {
                return kind.name;
            }
        }
        return RegistryPrefix.looksLikeOne(content) ? "Avro or Protobuf behind a schema registry's prefix" : null;
    }

    private boolean begins(byte[] content) {
        if (content.length < offset + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (content[offset + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
