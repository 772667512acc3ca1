package io.dateline.view.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import org.junit.jupiter.api.Test;

class RingTest {
    @Test
    void dropsTheOldestBeyondItsFramesAndCountsThem() {
        Ring ring = new Ring(2, 1_000);
        for (String frame : new String[] {"a", "b", "c"}) {
            ring.add(Buffer.buffer(frame));
        }

        assertThat(ring.takeDropped()).isOne();
        assertThat(ring.takeDropped()).isZero();
        assertThat(ring.take()).hasToString("b");
        assertThat(ring.take()).hasToString("c");
        assertThat(ring.take()).isNull();
    }

    @Test
    void dropsTheOldestBeyondItsBytesButKeepsTheNewest() {
        Ring ring = new Ring(10, 4);
        ring.add(Buffer.buffer("aaa"));
        ring.add(Buffer.buffer("bbbbbbb"));

        assertThat(ring.takeDropped()).isOne();
        assertThat(ring.take()).hasToString("bbbbbbb");
    }
}
