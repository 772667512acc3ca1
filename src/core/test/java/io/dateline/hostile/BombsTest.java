package io.dateline.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.airlift.compress.zstd.ZstdCompressor;
import io.dateline.failure.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that are small until they are unpacked. */
class BombsTest {
    private static final byte[] ITEM = "{\"title\":\"Ferries stay in port\"}".getBytes(UTF_8);

    static Stream<Arguments> bombs() throws IOException {
        byte[] zeros = new byte[32 * Hostile.MIB];
        byte[] gzip = gzip(ITEM);
        return Stream.of(
                arguments("an item in gzip", gzip, "event"),
                arguments("32 MB of zeros in gzip", gzip(zeros), Hostile.rejected(Reason.TOO_LARGE)),
                arguments("32 MB of zeros in zstd", zstd(zeros), Hostile.rejected(Reason.TOO_LARGE)),
                arguments("32 MB of zeros in zip", zip(zeros), Hostile.rejected(Reason.UNREAD_FORMAT)),
                arguments("gzip in gzip in gzip", gzip(gzip(gzip(zeros))), Hostile.rejected(Reason.UNREAD_FORMAT)),
                arguments(
                        "gzip that is cut off",
                        Arrays.copyOf(gzip, gzip.length - 9),
                        Hostile.rejected(Reason.MALFORMED)),
                arguments("gzip with a wrong sum", flipped(gzip, gzip.length - 6), Hostile.rejected(Reason.MALFORMED)),
                arguments("a head of gzip and no more", Arrays.copyOf(gzip, 4), Hostile.rejected(Reason.MALFORMED)),
                arguments("zstd with a window of 2 GB", window(), Hostile.rejected(Reason.MALFORMED)),
                arguments("gzip of nothing", gzip(new byte[0]), Hostile.rejected(Reason.EMPTY)),
                arguments("deflate without a frame", deflate(ITEM), Hostile.rejected(Reason.NOT_UTF8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void isReadWithinTheLimitOrTurnedAway(String name, byte[] value, String outcome) {
        assertThat(Hostile.outcome(value, null)).isEqualTo(outcome);
    }

    private interface Packing {
        OutputStream over(OutputStream out) throws IOException;
    }

    private static byte[] packed(byte[] content, Packing packing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = packing.over(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        return packed(content, GZIPOutputStream::new);
    }

    private static byte[] deflate(byte[] content) throws IOException {
        return packed(content, DeflaterOutputStream::new);
    }

    private static byte[] zip(byte[] content) throws IOException {
        return packed(content, out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry("../../etc/x"));
            return zip;
        });
    }

    private static byte[] zstd(byte[] content) {
        ZstdCompressor compressor = new ZstdCompressor();
        byte[] packed = new byte[compressor.maxCompressedLength(content.length)];
        return Arrays.copyOf(packed, compressor.compress(content, 0, content.length, packed, 0, packed.length));
    }

    /** A frame whose head asks for the largest window. */
    private static byte[] window() {
        return new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0x00, (byte) 0xA8, 0x01, 0x00, 0x00};
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] copy = bytes.clone();
        copy[at] ^= 1;
        return copy;
    }
}
