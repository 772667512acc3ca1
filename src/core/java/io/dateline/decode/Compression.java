package io.dateline.decode;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A compression of a record's value that is inflated, known by its first bytes. What comes out is bounded. */
enum Compression {
    GZIP("gzip", 0x1F8B08, 3) {
        @Override
        InputStream open(InputStream compressed) throws IOException {
            return new GZIPInputStream(compressed);
        }
    },

    /** RFC 8878. The decoder refuses windows above 8 MiB. */
    ZSTD("zstd", 0x28B52FFD, 4) {
        @Override
        InputStream open(InputStream compressed) {
            return new ZstdInputStream(compressed);
        }
    };

    private final String label;
    private final int magic;
    private final int length;

    /**
     * @param magic the first bytes, the first one highest
     * @param length how many they are
     */
    Compression(String label, int magic, int length) {
        this.label = label;
        this.magic = magic;
        this.length = length;
    }

    abstract InputStream open(InputStream compressed) throws IOException;

    /** Null when the bytes begin like none of them. */
    static @Nullable Compression of(byte[] bytes) {
        for (Compression compression : values()) {
            if (compression.begins(bytes)) {
                return compression;
            }
        }
        return null;
    }

    private boolean begins(byte[] bytes) {
        int first = 0;
        for (int i = 0; i < Math.min(length, bytes.length); i++) {
            first = first << 8 | (bytes[i] & 0xFF);
        }
        return bytes.length >= length && first == magic;
    }

    Checked<byte[]> inflate(byte[] bytes, int maxBytes) {
        try (InputStream in = open(new ByteArrayInputStream(bytes))) {
            byte[] inflated = in.readNBytes(maxBytes + 1);
            if (inflated.length > maxBytes) {
                return Checked.refused(Reason.TOO_LARGE, label + " of more than " + maxBytes + " bytes");
            }
            return inflated.length == 0
                    ? Checked.refused(Reason.EMPTY, label + " of 0 bytes")
                    : Checked.passed(inflated);
        } catch (IOException | MalformedInputException broken) {
            return Checked.refused(Reason.MALFORMED, label + " that is damaged or cut off");
        }
    }

    @Override
    public String toString() {
        return label;
    }
}
