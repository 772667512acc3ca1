package io.dateline.models;

import io.dateline.words.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The SHA-256 of the features that an extractor takes from a fixed text. Two builds with the same signature extract the
 * same features, so that the model of one fits the other. Takes numbers and strings only, in the order they are added,
 * so that it is the same on every Java and in every locale.
 */
public final class Signature {
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final int ROOM = 1024;

    private final MessageDigest digest = Sha256.digest();
    private final ByteBuffer waiting = ByteBuffer.allocate(ROOM);

    public Signature add(int value) {
        room(Integer.BYTES);
        waiting.putInt(value);
        return this;
    }

    /**
     * Adds the first {@code count} values of an array and their count. They are first combined into one 64-bit number,
     * since hashing about a hundred thousand features one by one would slow down the start. A change of a single value
     * always changes that number.
     */
    public Signature add(int[] values, int count) {
        long all = count;
        for (int i = 0; i < count; i++) {
            all = Long.rotateLeft((all ^ values[i]) * STEP, 29);
        }
        return add((int) (all >>> 32)).add((int) all);
    }

    public Signature add(boolean value) {
        return add(value ? 1 : 0);
    }

    /** Adds all bits of the value, which must therefore come from strict arithmetic. */
    public Signature add(double value) {
        long bits = Double.doubleToLongBits(value);
        return add((int) (bits >>> 32)).add((int) bits);
    }

    public Signature add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        room(ROOM);
        digest.update(bytes);
        return this;
    }

    /** The digest in lower-case hex. The next value added begins a new one. */
    public String hex() {
        room(ROOM);
        return HexFormat.of().formatHex(digest.digest());
    }

    private void room(int bytes) {
        if (waiting.remaining() < bytes || bytes == ROOM) {
            digest.update(waiting.array(), 0, waiting.position());
            waiting.clear();
        }
    }
}
