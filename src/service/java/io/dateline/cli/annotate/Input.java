package io.dateline.cli.annotate;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A file, plain or {@code .gz}, or standard input, and how much of it has been read. */
public final class Input implements AutoCloseable {
    private final Counted counted;
    private final InputStream stream;
    private final long size;

    private Input(Counted counted, InputStream stream, long size) {
        this.counted = counted;
        this.stream = stream;
        this.size = size;
    }

    /** @param file null or {@code -} for standard input */
    public static Input open(@Nullable Path file) throws IOException {
        if (file == null || file.toString().equals("-")) {
            Counted counted = new Counted(System.in);
            return new Input(counted, counted, -1);
        }
        Counted counted = new Counted(Files.newInputStream(file));
        InputStream stream = file.toString().endsWith(".gz") ? new GZIPInputStream(counted, 1 << 16) : counted;
        return new Input(counted, stream, Files.size(file));
    }

    public InputStream stream() {
        return stream;
    }

    /** How much of the input has been read, 0 to 1; NaN when the size is unknown. */
    public double share() {
        return size < 0 ? Double.NaN : size == 0 ? 1 : (double) counted.bytes / size;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private static final class Counted extends FilterInputStream {
        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            bytes += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            bytes += Math.max(0, read);
            return read;
        }
    }
}
