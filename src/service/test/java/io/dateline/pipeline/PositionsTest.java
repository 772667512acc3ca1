package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.operate.Metrics;
import io.dateline.operate.ServiceState;
import io.dateline.operate.UnreadyReason;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionsTest {
    private static final TopicPartition PARTITION = new TopicPartition("news.raw", 0);
    private static final Uuid TOPIC = Uuid.randomUuid();

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none");
    private final SetMarks marks = new SetMarks();
    private final Epochs epochs = new Epochs();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ServiceState state = new ServiceState();

    private Positions positions(OnLostPosition policy) {
        consumer.assign(List.of(PARTITION));
        return new Positions(
                marks,
                policy,
                Duration.ofSeconds(1),
                epochs,
                new LethalRecords(Duration.ofSeconds(1)),
                new Polled(),
                new Metrics(meters, Clock.systemUTC()),
                state);
    }

    private void topicHolds(long begin, long end) {
        consumer.updateBeginningOffsets(Map.of(PARTITION, begin));
        consumer.updateEndOffsets(Map.of(PARTITION, end));
    }

    private void commit(long offset) {
        consumer.commitSync(Map.of(PARTITION, new OffsetAndMetadata(offset)));
    }

    private long committed() {
        return consumer.committed(Set.of(PARTITION)).get(PARTITION).offset();
    }

    @Test
    void theFirstPositionOfAGroupIsTheBeginningAndIsCommitted() {
        // Given
        Positions positions = positions(OnLostPosition.FAIL);
        topicHolds(7, 20);

        // When
        positions.assigned(consumer, List.of(PARTITION));

        // Then
        assertThat(consumer.position(PARTITION)).isEqualTo(7);
        assertThat(committed()).isEqualTo(7);
        assertThat(positions.isLost()).isFalse();
    }

    @Test
    void aForgottenOffsetStopsTheService() {
        // Given
        Positions positions = positions(OnLostPosition.FAIL);
        topicHolds(0, 20);
        marks.keep(Set.of(PARTITION));

        // When
        positions.assigned(consumer, List.of(PARTITION));

        // Then
        assertThat(state.reasons()).singleElement().asString().contains("news.raw-0", "dateline.on-lost-position");
        assertThat(consumer.paused()).containsExactly(PARTITION);
        assertThat(consumer.committed(Set.of(PARTITION))).doesNotContainKey(PARTITION);
    }

    @ParameterizedTest
    @CsvSource({"EARLIEST, 300, 200", "LATEST, 800, 700"})
    void theOperatorsChoiceMovesOnAndIsCounted(OnLostPosition policy, long goesOn, double skipped) {
        // Given
        Positions positions = positions(policy);
        topicHolds(300, 800);
        commit(100);

        // When
        positions.assigned(consumer, List.of(PARTITION));

        // Then
        assertThat(consumer.position(PARTITION)).isEqualTo(goesOn);
        assertThat(committed()).isEqualTo(goesOn);
        assertThat(meters.get("dateline.records.skipped").counter().count()).isEqualTo(skipped);
        assertThat(state.isUnready(UnreadyReason.POSITION)).isFalse();
    }

    @Test
    void whatWasReadBeforeItHadAPositionIsReadAgain() {
        // Given an assignment that could not be placed, and a consumer that has gone on by itself
        Positions positions = positions(OnLostPosition.FAIL);
        topicHolds(0, 800);
        commit(100);
        consumer.seek(PARTITION, 140);

        // When
        positions.look(consumer);

        // Then what is queued is dropped, for it comes again
        assertThat(epochs.current()).isEqualTo(1);
        assertThat(consumer.position(PARTITION)).isEqualTo(100);
    }

    @Test
    void recordsRemovedUnderARunningConsumerAreALostPositionAtTheSecondLook() {
        // Given
        Positions positions = positions(OnLostPosition.FAIL);
        topicHolds(0, 800);
        commit(100);
        positions.assigned(consumer, List.of(PARTITION));
        topicHolds(300, 800);

        // When it may still hold them, then
        positions.look(consumer);
        assertThat(positions.isLost()).isFalse();

        // When it has not moved, then
        positions.look(consumer);
        assertThat(positions.isLost()).isTrue();
    }

    @Test
    void aConsumerThatMovesOnWithWhatItHasReadIsLeftAlone() {
        // Given
        Positions positions = positions(OnLostPosition.FAIL);
        topicHolds(0, 800);
        commit(100);
        positions.assigned(consumer, List.of(PARTITION));
        topicHolds(300, 800);
        positions.look(consumer);

        // When
        consumer.seek(PARTITION, 310);
        positions.look(consumer);

        // Then
        assertThat(positions.isLost()).isFalse();
    }

    @Test
    void aTopicMadeAnewBeforeOurEyesIsReadFromItsBeginning() {
        // Given
        Positions positions = positions(OnLostPosition.FAIL);
        marks.saw("news.raw", TOPIC);
        topicHolds(0, 800);
        commit(100);
        positions.assigned(consumer, List.of(PARTITION));

        // When
        marks.saw("news.raw", Uuid.randomUuid());
        topicHolds(0, 150);
        positions.look(consumer);

        // Then
        assertThat(consumer.position(PARTITION)).isZero();
        assertThat(committed()).isZero();
        assertThat(epochs.current()).isEqualTo(1);
    }

    @Test
    void recordsThatWaitAndAreNotReadAreAReason() {
        // Given
        Positions positions = positions(OnLostPosition.FAIL);
        topicHolds(0, 800);
        commit(100);
        positions.assigned(consumer, List.of(PARTITION));

        // When
        for (int look = 0; look < 4; look++) {
            assertThat(state.reasons()).isEmpty();
            positions.look(consumer);
        }

        // Then
        assertThat(state.reasons()).singleElement().asString().contains("news.raw-0 from offset 100");
        consumer.seek(PARTITION, 101);
        positions.look(consumer);
        assertThat(state.reasons()).isEmpty();
    }

    @Test
    void aRewindCommitsNothing() {
        // Given
        Positions positions = positions(OnLostPosition.FAIL);
        topicHolds(0, 20);

        // When
        positions.back(consumer);

        // Then
        assertThat(consumer.position(PARTITION)).isZero();
        assertThat(consumer.committed(Set.of(PARTITION))).doesNotContainKey(PARTITION);
    }

    @Test
    void oneTopicOfSeveralThatIsMadeAnewIsReadFromItsBeginningAndTheOthersGoOn() {
        // Given two topics, each in its middle
        TopicPartition other = new TopicPartition("wire.other", 0);
        Positions positions = positions(OnLostPosition.FAIL);
        consumer.assign(List.of(PARTITION, other));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L, other, 0L));
        consumer.updateEndOffsets(Map.of(PARTITION, 800L, other, 800L));
        consumer.commitSync(Map.of(PARTITION, new OffsetAndMetadata(100), other, new OffsetAndMetadata(200)));
        marks.saw("news.raw", TOPIC);
        marks.saw("wire.other", Uuid.randomUuid());
        positions.assigned(consumer, List.of(PARTITION, other));

        // When
        marks.saw("news.raw", Uuid.randomUuid());
        positions.look(consumer);

        // Then
        assertThat(consumer.position(PARTITION)).isZero();
        assertThat(consumer.position(other)).isEqualTo(200);
        assertThat(positions.isLost()).isFalse();
    }
}
