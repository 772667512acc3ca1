package io.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.publish.RejectionHeaders;
import java.util.List;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** Processes that die one after the other, each started from nothing but what the last one committed. */
class LethalRecordsTest {
    private static final String[] FEED = {"a 0", "b 1", "kill 2", "c 3"};

    /** A process that is assigned the partition, takes the feed from the committed offset on, and dies of it. */
    private static StepRig dies(StepRig before) throws InterruptedException {
        Deadly enrichment = new Deadly();
        StepRig rig = before.restarted(enrichment);
        enrichment.dieOf(rest(rig), rig);
        return rig;
    }

    private static Batch rest(StepRig rig) {
        int from = (int) Math.max(0, rig.committed());
        return rig.batchFrom(from, List.of(FEED).subList(from, FEED.length).toArray(String[]::new));
    }

    @Test
    void aBatchIsCountedBeforeItIsBegunAndDeliveredWholeTheFirstTime() throws InterruptedException {
        // Given, When
        StepRig dead = dies(new StepRig(Delivery.EXACTLY_ONCE));

        // Then
        assertThat(dead.sent()).isEmpty();
        assertThat(Tries.at(dead.lastCommitted())).isEqualTo(new Tries(1, 4));
    }

    @Test
    void theNextProcessTakesTheRecordsOfThatBatchAlone() throws InterruptedException {
        // Given, When
        StepRig dead = dies(dies(new StepRig(Delivery.EXACTLY_ONCE)));

        // Then the good ones before it are delivered, and it is the suspect
        assertThat(dead.delivered("news.enriched")).containsExactly("a 0", "b 1");
        assertThat(dead.committed()).isEqualTo(2);
        assertThat(Tries.at(dead.lastCommitted())).isEqualTo(new Tries(2, 4));
    }

    @Test
    void afterThreeTriesItIsSteppedOverWithAStub() throws InterruptedException {
        // Given
        StepRig dead = dies(dies(dies(new StepRig(Delivery.EXACTLY_ONCE))));

        // When
        StepRig last = dead.restarted(new Deadly());
        last.step.take(rest(last));

        // Then
        ProducerRecord<byte[], byte[]> stub = last.sent().get(0);
        assertThat(stub.topic()).isEqualTo("news.rejected");
        assertThat(stub.value()).isEmpty();
        assertThat(header(stub, RejectionHeaders.REASON)).isEqualTo("killed_the_service");
        assertThat(header(stub, RejectionHeaders.OFFSET)).isEqualTo("2");
        assertThat(header(stub, RejectionHeaders.DROPPED)).isEqualTo("value");
        assertThat(last.delivered("news.enriched")).containsExactly("c 3");
        assertThat(last.committed()).isEqualTo(4);
        assertThat(last.lastCommitted().metadata()).isEmpty();
    }

    @Test
    void aProcessThatLivesCountsItselfNoSecondTime() {
        // Given a batch that fails by the broker's fault
        StepRig rig = new StepRig(Delivery.EXACTLY_ONCE).restarted(new PassThrough());
        rig.preparing = producer -> {
            producer.commitTransactionException = new org.apache.kafka.common.KafkaException("injected");
            return producer;
        };
        rig.step.take(rig.batch("a 0"));

        // When
        rig.step.take(rig.batch("a 0"));

        // Then
        assertThat(Tries.at(rig.lastCommitted())).isEqualTo(new Tries(1, 1));
    }

    @Test
    void aPartitionGivenUpAliveIsUnderNoSuspicion() throws InterruptedException {
        // Given a batch in progress
        StepRig rig = dies(new StepRig(Delivery.EXACTLY_ONCE));

        // When
        rig.positions.revoked(rig.consumer, List.of(StepRig.PARTITION));

        // Then
        assertThat(rig.lastCommitted().metadata()).isEmpty();
    }

    @Test
    void nothingIsTakenBackWhileAnOffsetIsBeingCommitted() throws InterruptedException {
        // Given
        StepRig rig = dies(new StepRig(Delivery.EXACTLY_ONCE));
        rig.lethal.committing();

        // When
        rig.positions.revoked(rig.consumer, List.of(StepRig.PARTITION));

        // Then
        assertThat(Tries.at(rig.lastCommitted()).count()).isEqualTo(1);
    }

    @Test
    void aDeliveredBatchLeavesNoTries() {
        // Given
        StepRig rig = new StepRig(Delivery.EXACTLY_ONCE).restarted(new PassThrough());

        // When
        rig.step.take(rig.batch("a 0", "b 1"));

        // Then
        assertThat(rig.lastCommitted()).isEqualTo(new OffsetAndMetadata(2));
    }

    @Test
    void aRecordBehindThoseThatRetentionRemovedIsUnderNoSuspicion() throws InterruptedException {
        // Given three deaths with the records up to 4, and the first that is still there
        StepRig dead = dies(dies(dies(new StepRig(Delivery.EXACTLY_ONCE))));
        StepRig last = dead.restarted(new Deadly());

        // When
        last.step.take(last.batchFrom(7, "d 7", "e 8"));

        // Then
        assertThat(last.delivered("news.enriched")).containsExactly("d 7", "e 8");
        assertThat(last.delivered("news.rejected")).isEmpty();
    }

    @Test
    void metadataOfAnotherToolSaysNothing() {
        assertThat(Tries.at(new OffsetAndMetadata(1, "moved by hand"))).isEqualTo(Tries.NONE);
        assertThat(Tries.at(new OffsetAndMetadata(1, "dateline-tries=x;until=2")))
                .isEqualTo(Tries.NONE);
    }

    private static String header(ProducerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
