package io.dateline.view.stream;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** Frames that wait for a slow reader: a bounded queue that drops the oldest and counts what it dropped. */
final class Ring {
    private final int most;
    private final int mostBytes;
    private final ArrayDeque<Buffer> frames = new ArrayDeque<>();
    private long bytes;
    private long dropped;

    Ring(int most, int mostBytes) {
        this.most = most;
        this.mostBytes = mostBytes;
    }

    void add(Buffer frame) {
        frames.add(frame);
        bytes += frame.length();
        while (frames.size() > most || (bytes > mostBytes && frames.size() > 1)) {
            bytes -= frames.remove().length();
            dropped++;
        }
    }

    /** The oldest frame; null when none waits. */
    @Nullable
    Buffer take() {
        Buffer frame = frames.poll();
        if (frame != null) {
            bytes -= frame.length();
        }
        return frame;
    }

    /** How many frames were dropped since this was last asked. */
    long takeDropped() {
        long count = dropped;
        dropped = 0;
        return count;
    }
}
