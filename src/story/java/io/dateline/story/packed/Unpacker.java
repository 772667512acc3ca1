package io.dateline.story.packed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Packer} wrote, in the same order. Bytes that end too early are a fault of the program. */
public final class Unpacker {
    private final ByteBuffer in;

    public Unpacker(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    public long count() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
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
        return in.getInt();
    }

    public long fixedLong() {
        return in.getLong();
    }

    public boolean flag() {
        return in.get() != 0;
    }

    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        byte[] bytes = new byte[size()];
        in.get(bytes);
        return bytes;
    }

    public <T> @Nullable T maybe(Function<Unpacker, T> read) {
        return flag() ? read.apply(this) : null;
    }

    public <T> List<T> each(Function<Unpacker, T> read) {
        int size = size();
        List<T> values = new ArrayList<>(Math.min(size, in.remaining()));
        for (int i = 0; i < size; i++) {
            values.add(read.apply(this));
        }
        return values;
    }

    /** Whether everything was read. */
    public boolean isAtEnd() {
        return !in.hasRemaining();
    }
}
