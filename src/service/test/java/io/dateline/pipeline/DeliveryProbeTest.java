package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeliveryProbeTest {
    private final StepRig rig = new StepRig(Delivery.EXACTLY_ONCE).restarted(new PassThrough());

    @Test
    void anOffsetMovesOverWhatAnAbortedTransactionLeftBehindTheLastRecord() {
        // Given a partition that was read to its end, where no record is
        rig.consumer.seek(StepRig.PARTITION, 40);

        // When
        rig.probe.run();

        // Then
        assertThat(rig.committed()).isEqualTo(40);
    }

    @Test
    void noOffsetMovesOverARecordThatIsStillToBeDelivered() {
        // Given
        rig.polled.add(rig.polled("a 0"));
        rig.consumer.seek(StepRig.PARTITION, 40);

        // When
        rig.probe.run();

        // Then
        assertThat(rig.committed()).isZero();
    }

    @Test
    void whatIsReadAgainAfterARewindIsNotOverlooked() {
        // Given a delivered record, and a position set back
        rig.polled.add(rig.polled("a 0", "b 1"));
        rig.positions.back(rig.consumer);

        // When
        rig.probe.run();

        // Then
        assertThat(rig.committed()).isZero();
    }
}
