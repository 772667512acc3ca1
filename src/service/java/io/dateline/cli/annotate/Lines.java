package io.dateline.cli.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into numbered lines without ever holding more than one line of bounded length. */
final class Lines {
    /** Three times the longest article the service takes, with room for JSON escapes. */
    static final int LONGEST = 32 << 20;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int longest;
    private final byte[] block = new byte[1 << 16];
    private int at;
    private int filled;
    private long number;

    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** A line without its line end. */
    static final class Line {
        private final long number;
        private final byte @Nullable [] bytes;

        private Line(long number, byte @Nullable [] bytes) {
            this.number = number;
            this.bytes = bytes;
        }

        /** The line's number, from 1. */
        long number() {
            return number;
        }

        /** The line's bytes; null when the line is longer than allowed. */
        byte @Nullable [] bytes() {
            return bytes;
        }
    }

    /** The next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        byte[] line = new byte[256];
        int length = 0;
        boolean any = false;
        boolean fits = true;
        while (fill()) {
            any = true;
            int end = lineEnd();
            int size = end - at;
            fits &= length + (long) size <= longest;
            if (fits) {
                line = grow(line, length + size);
                System.arraycopy(block, at, line, length, size);
                length += size;
            }
            at = end;
            if (end < filled) {
                at++;
                break;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        return new Line(number, fits ? trim(line, length) : null);
    }

    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        at = 0;
        filled = in.read(block);
        return filled > 0;
    }

    private int lineEnd() {
        int end = at;
        while (end < filled && block[end] != '\n') {
            end++;
        }
        return end;
    }

    private static byte[] grow(byte[] line, int needed) {
        return needed <= line.length ? line : Arrays.copyOf(line, Math.max(needed, line.length * 2));
    }

    private byte[] trim(byte[] line, int length) {
        boolean marked =
                number == 1 && length >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length);
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        return Arrays.copyOfRange(line, marked ? MARK.length : 0, end);
    }
}
