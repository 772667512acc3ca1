package io.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.publish.RejectionHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionStepTest {
    @ParameterizedTest
    @EnumSource(Delivery.class)
    void deliversResultsAndOffsetsTogether(Delivery delivery) {
        // Given
        StepRig rig = new StepRig(delivery);

        // When
        rig.step.take(rig.batch("a 1", "bad 2", "b 3"));

        // Then
        assertThat(rig.delivered("news.enriched")).containsExactly("a 1", "b 3");
        assertThat(rig.delivered("news.rejected")).containsExactly("bad 2");
        assertThat(rig.committed()).isEqualTo(3);
    }

    @Test
    void keepsTheOrderOfTheInput() {
        // Given
        StepRig rig = new StepRig(Delivery.EXACTLY_ONCE);
        String[] values =
                IntStream.range(0, 400).mapToObj(i -> "k" + i % 7 + " " + i).toArray(String[]::new);

        // When
        rig.step.take(rig.batch(values));

        // Then
        assertThat(rig.delivered("news.enriched")).containsExactly(values);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void abortsAndRewindsOnAnyError(Fault fault) {
        // Given a producer with a fault, and offset 0 committed by nobody
        StepRig rig = new StepRig(Delivery.EXACTLY_ONCE);
        AtomicInteger made = new AtomicInteger();
        rig.preparing = producer -> made.getAndIncrement() == 0 ? fault.in(producer) : producer;
        rig.consumer.seek(StepRig.PARTITION, 2);

        // When
        rig.step.take(rig.batch("a 1", "b 2"));

        // Then
        assertThat(rig.delivered("news.enriched")).isEmpty();
        assertThat(rig.committed()).isEqualTo(-1);
        assertThat(rig.consumer.position(StepRig.PARTITION)).isZero();
        assertThat(rig.count("dateline.rewinds", "cause", "error")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = Mode.EXCLUDE, names = "TOO_LARGE") // which comes again as a rejection
    void deliversOnceWhatComesAgainAfterAFault(Fault fault) {
        // Given a batch that failed
        StepRig rig = new StepRig(Delivery.EXACTLY_ONCE);
        AtomicInteger made = new AtomicInteger();
        rig.preparing = producer -> made.getAndIncrement() == 0 ? fault.in(producer) : producer;
        rig.step.take(rig.batch("a 1", "b 2"));
        rig.producers.forEach(Fault::repair);

        // When
        rig.step.take(rig.batch("a 1", "b 2"));

        // Then
        assertThat(rig.delivered("news.enriched")).containsExactly("a 1", "b 2");
        assertThat(rig.committed()).isEqualTo(2);
    }

    @Test
    void makesANewProducerWhenTheOldCannotAbort() {
        // Given
        StepRig rig = new StepRig(Delivery.EXACTLY_ONCE);
        rig.step.take(rig.batch("a 1"));
        rig.latest().fenceProducer();

        // When
        rig.step.take(rig.batch("a 1", "b 2"));

        // Then
        assertThat(rig.producers).hasSize(2);
        assertThat(rig.producers.get(0).closed()).isTrue();
        assertThat(rig.latest().transactionInitialized()).isTrue();
    }

    @Test
    void dropsABatchPolledBeforeARewind() {
        // Given two batches polled, of which the first fails
        StepRig rig = new StepRig(Delivery.EXACTLY_ONCE);
        rig.preparing = producer -> rig.producers.isEmpty() ? Fault.COMMIT.in(producer) : producer;
        Batch first = rig.batch("a 1");
        Batch second = rig.batch("b 2");
        rig.step.take(first);
        rig.producers.forEach(Fault::repair);

        // When
        rig.step.take(second);

        // Then
        assertThat(rig.sent()).isEmpty();
        assertThat(rig.count("dateline.batches.stale")).isEqualTo(1);
    }

    @Test
    void rewindsWhenARebalanceHasRewrittenTheBatch() {
        // Given
        StepRig rig = new StepRig(Delivery.EXACTLY_ONCE);
        rig.consumer.seek(StepRig.PARTITION, 1);

        // When
        rig.step.take(Batch.of(StepRig.unstamped("a 1"), 1));

        // Then
        assertThat(rig.sent()).isEmpty();
        assertThat(rig.consumer.position(StepRig.PARTITION)).isZero();
        assertThat(rig.count("dateline.rewinds", "cause", "rebalance")).isEqualTo(1);
    }

    @Test
    void refusesABatchOfAnEarlierGeneration() {
        // Given
        StepRig rig = new StepRig(Delivery.EXACTLY_ONCE);
        Batch batch = rig.batch("a 1");
        rig.generation++;

        // When
        rig.step.take(batch);

        // Then
        assertThat(rig.sent()).isEmpty();
        assertThat(rig.count("dateline.rewinds", "cause", "rebalance")).isEqualTo(1);
    }

    @Test
    void refusesABatchWhenItIsInNoGroup() {
        // Given
        StepRig rig = new StepRig(Delivery.EXACTLY_ONCE);
        rig.generation = -1;

        // When
        rig.step.take(rig.batch("a 1"));

        // Then
        assertThat(rig.sent()).isEmpty();
    }

    @Test
    void beginsNothingOnceAskedToStop() {
        // Given
        StepRig rig = new StepRig(Delivery.EXACTLY_ONCE);
        rig.stop.ask();

        // When
        rig.step.take(rig.batch("a 1"));

        // Then
        assertThat(rig.producers).isEmpty();
    }

    @Test
    void rejectsAnItemThatBreaksTheAnalysis() {
        // Given
        StepRig rig = new StepRig(Delivery.EXACTLY_ONCE);

        // When
        rig.step.take(rig.batch("a 1", "throw 2", "b 3"));

        // Then
        assertThat(rig.delivered("news.enriched")).containsExactly("a 1", "b 3");
        assertThat(rig.delivered("news.rejected")).containsExactly("throw 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"throw", "bad"})
    void ofAGroupItRejectsTheOneThatIsAtFault(String fault) {
        // Given so many that a thread enriches several together
        StepRig rig = new StepRig(Delivery.EXACTLY_ONCE);
        List<String> values = IntStream.range(0, 40)
                .mapToObj(at -> (at == 17 ? fault : "a") + " " + at)
                .toList();

        // When
        rig.step.take(rig.batch(values.toArray(String[]::new)));

        // Then
        List<String> others =
                values.stream().filter(value -> value.startsWith("a")).toList();
        assertThat(rig.delivered("news.enriched")).containsExactlyElementsOf(others);
        assertThat(rig.delivered("news.rejected")).containsExactly(fault + " 17");
    }

    @Test
    void ofAGroupItRejectsTheOneThatEatsAllMemoryAtTheFourthTry() {
        // Given
        StepRig rig = new StepRig(Delivery.EXACTLY_ONCE);
        String[] values = IntStream.range(0, 40)
                .mapToObj(at -> (at == 17 ? "memory" : "a") + " " + at)
                .toArray(String[]::new);
        for (int i = 0; i < 3; i++) {
            rig.step.take(rig.batch(values));
        }
        assertThat(rig.sent()).isEmpty();

        // When
        rig.step.take(rig.batch(values));

        // Then
        assertThat(rig.delivered("news.enriched")).hasSize(39);
        assertThat(rig.delivered("news.rejected")).containsExactly("memory 17");
    }

    @Test
    void acknowledgesNothingWhenAClassIsMissing() {
        // Given
        StepRig rig = new StepRig(Delivery.EXACTLY_ONCE);

        // When
        for (int i = 0; i < 5; i++) {
            rig.step.take(rig.batch("a 1", "class 2"));
        }

        // Then
        assertThat(rig.sent()).isEmpty();
        assertThat(rig.committed()).isLessThanOrEqualTo(0);
        assertThat(rig.state.isTroubled()).isTrue();
    }

    @Test
    void rejectsAnItemThatEatsAllMemoryAtTheFourthTry() {
        // Given
        StepRig rig = new StepRig(Delivery.EXACTLY_ONCE);
        for (int i = 0; i < 3; i++) {
            rig.step.take(rig.batch("a 1", "memory 2"));
        }
        assertThat(rig.sent()).isEmpty();

        // When
        rig.step.take(rig.batch("a 1", "memory 2"));

        // Then
        assertThat(rig.delivered("news.rejected")).containsExactly("memory 2");
    }

    @Test
    void rejectsAnItemWhoseEventNoTopicTakes() {
        // Given a topic that takes less than the event
        StepRig rig = new StepRig(Delivery.EXACTLY_ONCE);
        ConsumerRecord<byte[], byte[]> refused = StepRig.record(1, "b 2");
        rig.poison.refused(new Result(refused, List.of(), new ProducerRecord<>("news.enriched", new byte[0]), null, 0));

        // When
        rig.step.take(rig.batch("a 1", "b 2"));

        // Then
        assertThat(rig.delivered("news.rejected")).containsExactly("b 2");
        assertThat(header(rig.sent().get(1), RejectionHeaders.REASON)).isEqualTo("event_too_large");
    }

    @Test
    void sendsARejectionWithoutItsValueWhenTheTopicHasNoRoom() {
        // Given a topic that refused the rejection once
        StepRig rig = new StepRig(Delivery.EXACTLY_ONCE);
        rig.preparing = producer -> rig.producers.isEmpty() ? Fault.TOO_LARGE.in(producer) : producer;
        rig.step.take(rig.batch("bad 1"));
        rig.producers.forEach(Fault::repair);

        // When
        rig.step.take(rig.batch("bad 1"));

        // Then
        assertThat(rig.delivered("news.rejected")).containsExactly("");
        assertThat(header(rig.sent().get(0), RejectionHeaders.DROPPED)).isEqualTo("value");
    }

    @Test
    void oneRefusedRejectionCountsForAllOfItsRecord() {
        // Given a topic without room for the first of three rejections
        StepRig rig = new StepRig(Delivery.EXACTLY_ONCE);
        rig.preparing = producer -> rig.producers.isEmpty() ? Fault.TOO_LARGE.in(producer) : producer;
        rig.step.take(rig.batch("several bad 1; b 2; bad 3; bad 4"));
        rig.producers.forEach(Fault::repair);

        // When
        rig.step.take(rig.batch("several bad 1; b 2; bad 3; bad 4"));

        // Then
        assertThat(rig.delivered("news.rejected")).containsExactly("", "", "");
        assertThat(rig.delivered("news.enriched")).containsExactly("b 2");
    }

    @Test
    void remembersWhichResultWasTooLarge() {
        // Given
        StepRig rig = new StepRig(Delivery.EXACTLY_ONCE);
        rig.preparing = producer -> rig.producers.isEmpty() ? Fault.TOO_LARGE.in(producer) : producer;

        // When
        rig.step.take(rig.batch("a 1"));

        // Then
        assertThat(rig.poison.hasNoRoom(StepRig.record(0, "a 1"), null)).isTrue();
    }

    @Test
    void deliversEachItemOfARecordInOrderAndRejectsTheBrokenOne() {
        // Given
        StepRig rig = new StepRig(Delivery.EXACTLY_ONCE);

        // When
        rig.step.take(rig.batch("several a 1; bad 2; c 3", "d 4"));

        // Then
        assertThat(rig.delivered("news.enriched")).containsExactly("a 1", "c 3", "d 4");
        assertThat(rig.delivered("news.rejected")).containsExactly("several a 1; bad 2; c 3");
    }

    @Test
    void readsOnlyThePartThatIsSentAgain() {
        // Given a record that was turned away for its second item, and sent again
        StepRig rig = new StepRig(Delivery.EXACTLY_ONCE);
        Batch batch = rig.batch("several a 1; b 2; c 3");
        batch.records().get(0).headers().add(RejectionHeaders.PART, StepRig.bytes("1"));
        batch.records().get(0).headers().add(RejectionHeaders.REPLAYS, StepRig.bytes("1"));

        // When
        rig.step.take(batch);

        // Then
        assertThat(rig.delivered("news.enriched")).containsExactly("b 2");
    }

    @Test
    void countsOnlyWhatIsDelivered() {
        // Given one batch that fails and comes again
        StepRig rig = new StepRig(Delivery.EXACTLY_ONCE);
        rig.preparing = producer -> rig.producers.isEmpty() ? Fault.COMMIT.in(producer) : producer;
        rig.step.take(rig.batch("a 1", "bad 2"));
        rig.producers.forEach(Fault::repair);

        // When
        rig.step.take(rig.batch("a 1", "bad 2"));

        // Then
        assertThat(rig.count("dateline.items.received")).isEqualTo(2);
        assertThat(rig.count("dateline.items.published")).isEqualTo(1);
        assertThat(rig.count("dateline.items.rejected", "stage", "decode", "reason", "malformed"))
                .isEqualTo(1);
    }

    /** Where a transaction can break. */
    enum Fault {
        INITIALISE,
        BEGIN,
        SEND,
        TOO_LARGE,
        OFFSETS,
        COMMIT,
        COMMIT_THEN_ABORT;

        MockProducer<byte[], byte[]> in(MockProducer<byte[], byte[]> producer) {
            KafkaException fault = new KafkaException("injected");
            switch (this) {
                case INITIALISE -> producer.initTransactionException = fault;
                case BEGIN -> producer.beginTransactionException = fault;
                case SEND -> producer.sendException = fault;
                case TOO_LARGE -> producer.sendException = new RecordTooLargeException("injected");
                case OFFSETS -> producer.sendOffsetsToTransactionException = fault;
                case COMMIT -> producer.commitTransactionException = fault;
                case COMMIT_THEN_ABORT -> {
                    producer.commitTransactionException = fault;
                    producer.abortTransactionException = new ProducerFencedException("injected");
                }
            }
            return producer;
        }

        static void repair(MockProducer<byte[], byte[]> producer) {
            producer.initTransactionException = null;
            producer.beginTransactionException = null;
            producer.sendException = null;
            producer.sendOffsetsToTransactionException = null;
            producer.commitTransactionException = null;
            producer.abortTransactionException = null;
        }
    }

    private static String header(ProducerRecord<byte[], byte[]> record, String name) {
        List<String> values = new ArrayList<>();
        for (Header header : record.headers().headers(name)) {
            values.add(new String(header.value(), UTF_8));
        }
        return String.join(",", values);
    }
}
