package io.dateline.chaos;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.TransactionDescription;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;

/** What the brokers know of the replicas: their group and their transactions. */
public final class Group {
    private final Admin admin;
    private final String name;

    Group(Admin admin, String name) {
        this.admin = admin;
        this.name = name;
    }

    /** Whether the member with this number has partitions to read. */
    public boolean holds(int number) {
        try {
            return describe().members().stream()
                    .anyMatch(member -> member.clientId().startsWith(name + "-" + number)
                            && !member.assignment().topicPartitions().isEmpty());
        } catch (ExecutionException | InterruptedException notNow) {
            return false;
        }
    }

    /** Whether all of them have partitions and nothing moves. */
    public boolean isTogether(List<Integer> numbers) {
        try {
            return describe().groupState() == GroupState.STABLE
                    && numbers.stream().allMatch(this::holds);
        } catch (ExecutionException | InterruptedException notNow) {
            return false;
        }
    }

    /** The broker that coordinates the group. */
    public int coordinator() throws ExecutionException, InterruptedException {
        return describe().coordinator().id();
    }

    public Map<TopicPartition, OffsetAndMetadata> offsets() throws ExecutionException, InterruptedException {
        return admin.listConsumerGroupOffsets(name)
                .partitionsToOffsetAndMetadata()
                .get();
    }

    /** Whether the transaction of the replica with this number is open. */
    public boolean isOpen(int number) {
        try {
            return transaction(number).state() == TransactionState.ONGOING;
        } catch (ExecutionException | InterruptedException notNow) {
            return false;
        }
    }

    public TransactionDescription transaction(int number) throws ExecutionException, InterruptedException {
        return admin.describeTransactions(List.of(name + "-" + number))
                .description(name + "-" + number)
                .get();
    }

    private ConsumerGroupDescription describe() throws ExecutionException, InterruptedException {
        var asked =
                admin.describeConsumerGroups(List.of(name)).describedGroups().get(name);
        return Objects.requireNonNull(asked).get();
    }
}
