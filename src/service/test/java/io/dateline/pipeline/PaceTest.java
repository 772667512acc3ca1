package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class PaceTest {
    /** Commits that time out so often before they end. */
    private static final class SlowProducer extends MockProducer<byte[], byte[]> {
        private final AtomicInteger timeouts;

        SlowProducer(AtomicInteger timeouts) {
            super(true, null, new ByteArraySerializer(), new ByteArraySerializer());
            this.timeouts = timeouts;
        }

        @Override
        public void commitTransaction() {
            if (timeouts.getAndDecrement() > 0) {
                throw new TimeoutException("injected");
            }
            super.commitTransaction();
        }
    }

    private final AtomicInteger timeouts = new AtomicInteger();
    private final StepRig rig = new StepRig(Delivery.EXACTLY_ONCE);

    private static String[] values(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + " " + i).toArray(String[]::new);
    }

    private int transactions() {
        return rig.latest().consumerGroupOffsetsHistory().size();
    }

    @Test
    void aCommitThatIsSlowIsWaitedForAndCounted() {
        // Given
        rig.preparing = producer -> new SlowProducer(timeouts);
        timeouts.set(2);

        // When
        rig.step.take(rig.batch("a 0", "b 1"));

        // Then
        assertThat(rig.delivered("news.enriched")).containsExactly("a 0", "b 1");
        assertThat(rig.count("dateline.items.received")).isEqualTo(2);
        assertThat(rig.count("dateline.rewinds", "cause", "error")).isZero();
    }

    @Test
    void aSlowCommitHalvesTheBatchesAndQuickOnesDoubleThem() {
        // Given
        rig.preparing = producer -> new SlowProducer(timeouts);
        timeouts.set(1);
        rig.step.take(rig.batch(values("a", 8)));
        assertThat(rig.meters.get("dateline.batch.limit").gauge().value()).isEqualTo(4);

        // When
        rig.step.take(rig.batch(values("a", 8)));

        // Then four, and eight at once from then on
        assertThat(transactions()).isEqualTo(3);
        assertThat(rig.meters.get("dateline.batch.limit").gauge().value()).isEqualTo(16);
    }

    @Test
    void aBatchThatTimesOutComesAgainInHalves() {
        // Given
        rig.preparing = producer -> {
            producer.sendException = rig.producers.isEmpty() ? new TimeoutException("injected") : null;
            return producer;
        };
        rig.step.take(rig.batch(values("a", 8)));
        rig.producers.forEach(producer -> producer.sendException = null);

        // When
        rig.step.take(rig.batch(values("a", 8)));

        // Then
        assertThat(transactions()).isEqualTo(2);
        assertThat(rig.delivered("news.enriched")).containsExactly(values("a", 8));
    }

    @Test
    void aFloodOfRejectionsIsTakenOneByOneAndTold() {
        // Given
        rig.step.take(rig.batch(values("bad", 60)));
        int before = transactions();

        // When
        rig.step.take(rig.batch(values("bad", 10)));

        // Then
        assertThat(transactions() - before).isEqualTo(10);
        assertThat(rig.state.isRejectingMany()).isTrue();
    }

    @Test
    void itGoesOnAtFullSpeedWhenTheFloodIsOver() {
        // Given a flood, and a minute later one good item
        rig.step.take(rig.batch(values("bad", 60)));
        rig.nanos.addAndGet(Duration.ofSeconds(60).toNanos());
        rig.step.take(rig.batch("a 0"));
        int before = transactions();

        // When
        rig.step.take(rig.batch(values("a", 10)));

        // Then
        assertThat(transactions() - before).isEqualTo(1);
        assertThat(rig.state.isRejectingMany()).isFalse();
    }

    @Test
    void theRestOfAPollIsDroppedWhenAPartOfItFails() {
        // Given records taken one by one
        rig.step.take(rig.batch(values("bad", 60)));
        String[] rest = {"a 0", "class 1", "b 2"};

        // When
        rig.step.take(rig.batch(rest));

        // Then
        assertThat(rig.delivered("news.enriched")).containsExactly(Arrays.copyOf(rest, 1));
        assertThat(rig.count("dateline.batches.stale")).isZero();
    }
}
