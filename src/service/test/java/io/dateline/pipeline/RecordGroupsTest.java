package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class RecordGroupsTest {
    private final RecordGroups groups = RecordGroups.forThreads(2);

    private static List<ConsumerRecord<byte[], byte[]>> records(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> StepRig.record(at, "a " + at))
                .toList();
    }

    private List<Integer> sizes(List<ConsumerRecord<byte[], byte[]>> records) {
        return groups.of(records).stream().map(List::size).toList();
    }

    @Test
    void allRecordsAreThereInTheirOrder() {
        List<ConsumerRecord<byte[], byte[]>> records = records(500);
        assertThat(groups.of(records).stream().flatMap(List::stream)).isEqualTo(records);
        assertThat(sizes(records)).startsWith(16, 16).endsWith(16, 4);
    }

    @Test
    void fewAreSharedOutAmongTheThreads() {
        assertThat(sizes(records(3))).containsExactly(1, 1, 1);
        assertThat(sizes(records(20))).containsExactly(5, 5, 5, 5);
        assertThat(sizes(List.of())).isEmpty();
    }

    @Test
    void aGroupHasNoMoreBytesThanItMay() {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>(records(61));
        records.add(5, StepRig.record(99, "b ".repeat(RecordGroups.MOST_BYTES / 2)));
        assertThat(sizes(records)).startsWith(5, 1, 15);
    }

    @Test
    void whatWaitsIsAlone() {
        assertThat(RecordGroups.ofOne().of(records(40))).hasSize(40);
    }
}
