package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.junit.jupiter.api.Test;

class BatchTest {
    /** The poll's own offset reaches over the marker of a transaction at 2. */
    private final Batch batch = Batch.of(
            new StampedRecords(
                    3,
                    new ConsumerRecords<>(
                            Map.of(StepRig.PARTITION, List.of(StepRig.record(0, "a 0"), StepRig.record(1, "b 1"))),
                            Map.of(StepRig.PARTITION, new OffsetAndMetadata(3)))),
            1);

    @Test
    void thePartsGoOnWhereTheLastRecordEndsAndTheLastWhereThePollEnds() {
        assertThat(batch.parts(1))
                .extracting(part -> part.offsets().get(StepRig.PARTITION).offset())
                .containsExactly(1L, 3L);
    }

    @Test
    void thePartsAreOfTheSamePoll() {
        assertThat(batch.parts(1)).allSatisfy(part -> {
            assertThat(part.epoch()).isEqualTo(3);
            assertThat(part.generation()).isEqualTo(1);
        });
    }

    @Test
    void aBatchThatFitsIsOnePart() {
        assertThat(batch.parts(2)).containsExactly(batch);
    }
}
