package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.failure.Reason;
import io.dateline.failure.Rejection;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PoisonRecordsTest {
    private static final Rejection MALFORMED = new Rejection(Reason.MALFORMED, "line 1");

    private final ConsumerRecord<byte[], byte[]> record = StepRig.record(7, "several bad 1; b 2; bad 3");
    private final PoisonRecords poison = new PoisonRecords();

    @Test
    void rejectionsOfARecordThatAreRefusedTogetherCountOnce() {
        poison.refused(result(0, MALFORMED, 0));
        poison.refused(result(2, MALFORMED, 0));

        assertThat(poison.rejections(record)).isEqualTo(1);
    }

    @Test
    void aRejectionRefusedWithoutItsValueCountsOnceMore() {
        poison.refused(result(0, MALFORMED, 0));

        poison.refused(result(0, MALFORMED, 1));

        assertThat(poison.rejections(record)).isEqualTo(2);
    }

    @Test
    void aRefusedEventCountsForItsItemOnly() {
        poison.refused(result(1, null, 0));

        assertThat(poison.hasNoRoom(record, 1)).isTrue();
        assertThat(poison.hasNoRoom(record, 0)).isFalse();
        assertThat(poison.rejections(record)).isZero();
    }

    @Test
    void aDeliveredBatchIsForgotten() {
        // Given
        StepRig rig = new StepRig(Delivery.EXACTLY_ONCE);
        Batch batch = rig.batch("several bad 1; b 2");
        ConsumerRecord<byte[], byte[]> first = batch.records().get(0);
        poison.refused(new Result(first, List.of(0), new ProducerRecord<>("news.rejected", null), MALFORMED, 0));
        poison.addMemory(first);

        // When
        poison.forget(batch);

        // Then
        assertThat(poison.rejections(first)).isZero();
        assertThat(poison.ofMemory(first)).isZero();
    }

    private Result result(int part, @Nullable Rejection rejection, int leftOut) {
        return new Result(record, List.of(part), new ProducerRecord<>("news.rejected", null), rejection, leftOut);
    }
}
