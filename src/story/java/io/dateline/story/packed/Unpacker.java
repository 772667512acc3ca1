package io.dateline.story.packed;

import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Packer} wrote, in the same order. Bytes that end too early are a fault of the program. */
public final class Unpacker {
    private final byte[] in;
    private int at;

    public Unpacker(byte[] bytes) {
        in = bytes;
    }

    /** Where the next value of so many bytes begins; the values after it follow. */
    private int next(int length) {
        if (length < 0 || length > in.length - at) {
            throw new BufferUnderflowException();
        }
        int start = at;
        at += length;
        return start;
    }

    public long count() {
        if (at < in.length && in[at] >= 0) {
            return in[at++];
        }
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in[next(1)];
            value |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    public int size() {
        return Math.toIntExact(count());
    }

    public long number() {
        long value = count();
        return (value >>> 1) ^ -(value & 1);
    }

    public int fixedInt() {
        int start = next(Integer.BYTES);
        return in[start] << 24 | (in[start + 1] & 255) << 16 | (in[start + 2] & 255) << 8 | (in[start + 3] & 255);
    }

    public long fixedLong() {
        long high = fixedInt();
        return high << 32 | (fixedInt() & 0xffffffffL);
    }

    public boolean flag() {
        return in[next(1)] != 0;
    }

    public String text() {
        int length = size();
        return new String(in, next(length), length, StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        int start = next(size());
        return Arrays.copyOfRange(in, start, at);
    }

    public <T> @Nullable T maybe(Function<Unpacker, T> read) {
        return flag() ? read.apply(this) : null;
    }

    public <T> List<T> each(Function<Unpacker, T> read) {
        int size = size();
        List<T> values = new ArrayList<>(Math.min(size, in.length - at));
        for (int i = 0; i < size; i++) {
            values.add(read.apply(this));
        }
        return values;
    }

    /** Whether everything was read. */
    public boolean isAtEnd() {
        return at == in.length;
    }
}
