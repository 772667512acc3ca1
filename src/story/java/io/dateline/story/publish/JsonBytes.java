package io.dateline.story.publish;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** UTF-8 bytes of JSON that grow as they are written. What stands where is the caller's to know. */
final class JsonBytes {
    private static final String HEX = "0123456789ABCDEF";

    /** UTF-8 bytes that one UTF-16 code unit takes at most: an escape. */
    private static final int WIDEST = 6;

    private byte[] bytes;
    private int size;

    JsonBytes(int room) {
        bytes = new byte[room];
    }

    int size() {
        return size;
    }

    /** The byte written last. */
    byte last() {
        return bytes[size - 1];
    }

    JsonBytes put(char ascii) {
        room(1);
        bytes[size++] = (byte) ascii;
        return this;
    }

    /** Letters, digits and signs that need no escape. */
    @SuppressWarnings("deprecation") // the method for texts that are known to be ASCII
    JsonBytes ascii(String text) {
        room(text.length());
        text.getBytes(0, text.length(), bytes, size);
        size += text.length();
        return this;
    }

    JsonBytes raw(byte[] more, int from, int to) {
        room(to - from);
        System.arraycopy(more, from, bytes, size, to - from);
        size += to - from;
        return this;
    }

    JsonBytes number(long value) {
        if (value < 0 || value > 9) {
            return ascii(Long.toString(value));
        }
        return put((char) ('0' + value));
    }

    /** A text in quotation marks; surrogates are escaped one by one, so that half a pair does no harm. */
    JsonBytes text(String text) {
        room(WIDEST * text.length() + 2);
        bytes[size++] = '"';
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= ' ' && c < 0x80 && c != '"' && c != '\\') {
                bytes[size++] = (byte) c;
            } else if (c < 0x80 || Character.isSurrogate(c)) {
                escape(c);
            } else {
                wide(c);
            }
        }
        bytes[size++] = '"';
        return this;
    }

    private void escape(char c) {
        bytes[size++] = '\\';
        int name = "\b\t\n\f\r\"\\".indexOf(c);
        if (name >= 0) {
            bytes[size++] = (byte) "btnfr\"\\".charAt(name);
            return;
        }
        bytes[size++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[size++] = (byte) HEX.charAt(c >> shift & 15);
        }
    }

    private void wide(char c) {
        if (c < 0x800) {
            bytes[size++] = (byte) (0xc0 | c >> 6);
        } else {
            bytes[size++] = (byte) (0xe0 | c >> 12);
            bytes[size++] = (byte) (0x80 | (c >> 6 & 63));
        }
        bytes[size++] = (byte) (0x80 | (c & 63));
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }
}
