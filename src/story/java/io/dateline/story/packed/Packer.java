package io.dateline.story.packed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes values one after the other: whole numbers in as few bytes as they need, texts with their length before them. */
public final class Packer {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);

    /** A number that is mostly small and never below 0. */
    public Packer count(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }

    /** A number of any sign. */
    public Packer number(long value) {
        return count((value << 1) ^ (value >> 63));
    }

    /** A hash, whose bits are all alike. */
    public Packer fixed(int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(value >>> shift);
        }
        return this;
    }

    public Packer fixed(long value) {
        return fixed((int) (value >>> 32)).fixed((int) value);
    }

    public Packer flag(boolean value) {
        out.write(value ? 1 : 0);
        return this;
    }

    public Packer text(String value) {
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    public Packer bytes(byte[] value) {
        count(value.length);
        out.writeBytes(value);
        return this;
    }

    /** A mark whether there is one, then the value. */
    public <T> Packer maybe(@Nullable T value, BiConsumer<Packer, T> write) {
        flag(value != null);
        if (value != null) {
            write.accept(this, value);
        }
        return this;
    }

    public <T> Packer each(Collection<T> values, BiConsumer<Packer, T> write) {
        count(values.size());
        values.forEach(value -> write.accept(this, value));
        return this;
    }

    public byte[] toBytes() {
        return out.toByteArray();
    }
}
