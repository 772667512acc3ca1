package io.dateline.view.stream;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.WriteStream;
import java.util.function.LongFunction;

/** One browser. Frames go out at once while its connection takes them, and wait in its ring while it does not. */
final class Reader {
    private final WriteStream<Buffer> out;
    private final Ring ring;
    private final LongFunction<Buffer> missed;

    /**
     * @param missed writes the frame that tells how many were dropped
     */
    Reader(WriteStream<Buffer> out, Ring ring, LongFunction<Buffer> missed) {
        this.out = out;
        this.ring = ring;
        this.missed = missed;
        out.drainHandler(drained -> drain());
    }

    synchronized void send(Buffer frame) {
        ring.add(frame);
        drain();
    }

    private synchronized void drain() {
        while (!out.writeQueueFull()) {
            long dropped = ring.takeDropped();
            if (dropped > 0) {
                out.write(missed.apply(dropped));
            }
            Buffer frame = ring.take();
            if (frame == null) {
                return;
            }
            out.write(frame);
        }
    }
}
