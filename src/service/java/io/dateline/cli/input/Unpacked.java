package io.dateline.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What is unpacked from an archive, up to a limit that no archive of text reaches and an archive bomb does. */
final class Unpacked extends FilterInputStream {
    private final Budget budget;

    Unpacked(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        budget.spend(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int some = super.read(buffer, from, length);
        budget.spend(Math.max(0, some));
        return some;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        budget.spend(skipped);
        return skipped;
    }

    /** What all entries of one archive may unpack to. */
    static final class Budget {
        /** Markup of one template packs 50 to 1; beyond four times that it is no text. */
        private static final long MOST_TIMES = 200;

        /** A small archive may be more repetitive, and does no harm. */
        private static final long ALWAYS = 64L * 1024 * 1024;

        private long left;

        Budget(long packedBytes) {
            this.left = Math.max(ALWAYS, packedBytes * MOST_TIMES);
        }

        private void spend(long bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("unpacks to more than " + MOST_TIMES + " times its size");
            }
        }
    }
}
