package io.dateline.cli.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/**
 * Waits for what is delivered to be readable. A commit is answered as soon as the coordinator has written it down; the
 * markers that end the transaction in each partition follow, and until then a reader of committed records sees nothing.
 */
public final class CommittedEnd {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private CommittedEnd() {}

    /**
     * Waits until readers of committed records see all that is in a topic now.
     *
     * @return false when the time is over: somebody's transaction is still open there
     * @throws org.apache.kafka.common.KafkaException when the brokers refuse
     */
    public static boolean await(Admin admin, String topic, Duration limit) {
        long began = System.nanoTime();
        Map<TopicPartition, Long> written = ends(admin, topic, IsolationLevel.READ_UNCOMMITTED);
        while (!reaches(ends(admin, topic, IsolationLevel.READ_COMMITTED), written)) {
            if (System.nanoTime() - began > limit.toNanos()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return true;
    }

    private static boolean reaches(Map<TopicPartition, Long> committed, Map<TopicPartition, Long> written) {
        return written.entrySet().stream()
                .allMatch(each -> committed.getOrDefault(each.getKey(), 0L) >= each.getValue());
    }

    private static Map<TopicPartition, Long> ends(Admin admin, String topic, IsolationLevel isolation) {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        Answer.of(admin.describeTopics(List.of(topic)).allTopicNames()).values().stream()
                .flatMap(known -> known.partitions().stream())
                .forEach(each -> asked.put(new TopicPartition(topic, each.partition()), OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        Answer.of(admin.listOffsets(asked, new ListOffsetsOptions(isolation)).all())
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }
}
