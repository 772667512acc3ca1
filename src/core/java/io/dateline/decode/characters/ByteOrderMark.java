package io.dateline.decode.characters;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** A byte order mark at the head of some bytes: it outranks every declaration. */
public record ByteOrderMark(Charset charset, int length) {
    /** Null when the bytes begin with none. */
    public static @Nullable ByteOrderMark of(byte[] bytes) {
        int first = at(bytes, 0);
        int second = at(bytes, 1);
        if (first == 0xEF && second == 0xBB && at(bytes, 2) == 0xBF) {
            return new ByteOrderMark(UTF_8, 3);
        }
        if (first == 0xFE && second == 0xFF) {
            return new ByteOrderMark(UTF_16BE, 2);
        }
        return first == 0xFF && second == 0xFE ? new ByteOrderMark(UTF_16LE, 2) : null;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    /** Whether a declaration says the same; plain UTF-16 leaves the order to the mark. */
    public boolean agreesWith(Charset declared) {
        return declared.equals(charset) || (declared.name().equals("UTF-16") && length == 2);
    }
}
