package io.dateline.cli.input;

import io.dateline.cli.input.Source.Items;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads the files in a tar archive, in its order: ustar (POSIX.1-1988) with long names as GNU and as POSIX.1-2001 write
 * them. Links, devices and folders are passed over.
 */
final class TarArchive {
    private static final int BLOCK = 512;
    private static final int NAME = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE = 12;
    private static final int TYPE_AT = 156;
    private static final int PREFIX_AT = 345;
    private static final int PREFIX = 155;

    /** The longest path of any file system, and twenty times over. */
    private static final int LONGEST_NAME = 64 * 1024;

    private final String archive;
    private final InputStream in;
    private String longName = "";

    private TarArchive(String archive, InputStream in) {
        this.archive = archive;
        this.in = in;
    }

    static void read(String archive, InputStream in, int most, Items items) throws IOException {
        new TarArchive(archive, in).read(most, items);
    }

    private void read(int most, Items items) throws IOException {
        for (int files = 0; files <= ArchiveEntry.MOST; files++) {
            byte[] header = in.readNBytes(BLOCK);
            if (header.length < BLOCK || isZero(header)) {
                return;
            }
            long size = number(header);
            Entry entry = new Entry(in, size);
            entry(header, entry, most, items);
            entry.skipRest();
            in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        }
        throw new IOException("has more than " + ArchiveEntry.MOST + " files");
    }

    private void entry(byte[] header, Entry entry, int most, Items items) throws IOException {
        char type = (char) header[TYPE_AT];
        if (type == 'L') {
            longName = upToZero(entry.readNBytes(LONGEST_NAME), 0, LONGEST_NAME);
        } else if (type == 'x') {
            longName = path(new String(entry.readNBytes(LONGEST_NAME), StandardCharsets.UTF_8));
        } else if (type != 'g') {
            String path = longName.isEmpty() ? name(header) : longName;
            longName = "";
            if ((type == '0' || type == 0 || type == '7') && ArchiveEntry.isItem(path)) {
                ArchiveEntry.read(archive, path, entry, most, items);
            }
        }
    }

    /** The path among records of the form {@code LENGTH NAME=VALUE}, a line each; empty when there is none. */
    private static String path(String records) {
        for (String line : records.split("\n", -1)) {
            int at = line.indexOf(" path=");
            if (at > 0) {
                return line.substring(at + " path=".length());
            }
        }
        return "";
    }

    private static String name(byte[] header) {
        String prefix = header[257] == 'u' ? upToZero(header, PREFIX_AT, PREFIX) : "";
        String name = upToZero(header, 0, NAME);
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static String upToZero(byte[] bytes, int from, int most) {
        int end = from;
        while (end < bytes.length && end < from + most && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }

    /** The size: octal digits, or where the first bit is set a binary number. */
    private static long number(byte[] header) throws IOException {
        long size = 0;
        if (header[SIZE_AT] < 0) {
            for (int i = SIZE_AT + SIZE - 8; i < SIZE_AT + SIZE; i++) {
                size = (size << 8) | (header[i] & 0xff);
            }
        } else {
            String octal = upToZero(header, SIZE_AT, SIZE).strip();
            if (!octal.chars().allMatch(c -> c >= '0' && c <= '7')) {
                throw new IOException("is no tar archive");
            }
            size = octal.isEmpty() ? 0 : Long.parseLong(octal, 8);
        }
        if (size < 0) {
            throw new IOException("is no tar archive");
        }
        return size;
    }

    private static boolean isZero(byte[] block) {
        for (byte each : block) {
            if (each != 0) {
                return false;
            }
        }
        return true;
    }

    /** The bytes of one file. */
    private static final class Entry extends InputStream {
        private final InputStream in;
        private long left;

        Entry(InputStream in, long size) {
            this.in = in;
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int some = in.read(buffer, from, (int) Math.min(length, left));
            if (some < 0) {
                throw new EOFException("ends in the middle of a file");
            }
            left -= some;
            return some;
        }

        void skipRest() throws IOException {
            in.skipNBytes(left);
            left = 0;
        }
    }
}
