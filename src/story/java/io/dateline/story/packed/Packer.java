package io.dateline.story.packed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes values one after the other: whole numbers in as few bytes as they need, texts with their length before them. */
public final class Packer {
    private static final int ROOM = 512;

    /** Bytes of the largest number. */
    private static final int LONGEST = 10;

    private byte[] out = new byte[ROOM];
    private int size;

    private void room(int more) {
        if (out.length - size < more) {
            out = Arrays.copyOf(out, Math.max(2 * out.length, size + more));
        }
    }

    /** A number that is mostly small and never below 0. */
    public Packer count(long value) {
        room(LONGEST);
        byte[] to = out;
        int at = size;
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            to[at++] = (byte) ((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        to[at++] = (byte) rest;
        size = at;
        return this;
    }

    /** A number of any sign. */
    public Packer number(long value) {
        return count((value << 1) ^ (value >> 63));
    }

    /** A hash, whose bits are all alike. */
    public Packer fixed(int value) {
        room(Integer.BYTES);
        out[size] = (byte) (value >>> 24);
        out[size + 1] = (byte) (value >>> 16);
        out[size + 2] = (byte) (value >>> 8);
        out[size + 3] = (byte) value;
        size += Integer.BYTES;
        return this;
    }

    public Packer fixed(long value) {
        return fixed((int) (value >>> 32)).fixed((int) value);
    }

    public Packer flag(boolean value) {
        room(1);
        out[size++] = (byte) (value ? 1 : 0);
        return this;
    }

    public Packer text(String value) {
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    public Packer bytes(byte[] value) {
        count(value.length);
        room(value.length);
        System.arraycopy(value, 0, out, size, value.length);
        size += value.length;
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
        return Arrays.copyOf(out, size);
    }
}
