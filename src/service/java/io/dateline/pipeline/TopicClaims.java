package io.dateline.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Claims of transactional ids in the topic of the marks: the id is in the key, the process in the value. */
final class TopicClaims implements IdClaims {
    private final Clients clients;
    private final DatelineConfig.Topics topics;
    private final MarksLog log;
    private final String key;
    private final Duration timeout;
    private final String us;

    /**
     * @param host where this process runs
     */
    TopicClaims(Clients clients, DatelineConfig.Topics topics, String transactionalId, String host, Duration timeout) {
        this.clients = clients;
        this.topics = topics;
        this.log = new MarksLog(clients, topics.positions(), timeout);
        this.key = "transactional-id/" + transactionalId;
        this.timeout = timeout;
        // The number of a process comes again, in containers with every start.
        this.us = "process " + ProcessHandle.current().pid() + " on " + host + ", " + UUID.randomUUID();
    }

    @Override
    public void make() {
        try (Admin admin = clients.admin()) {
            MarksTopic.ensure(admin, topics.positions(), raw(admin), timeout);
        }
        log.write(Map.of(key, us));
    }

    /** Any raw topic that there is. */
    private TopicDescription raw(Admin admin) {
        String any = topics.raw().at(admin, timeout).stream()
                .findFirst()
                .orElseThrow(
                        () -> new UnknownTopicOrPartitionException(topics.raw().written()));
        return BrokerAnswers.get(
                admin.describeTopics(List.of(any)).topicNameValues().get(any), timeout);
    }

    @Override
    public Claim newest() {
        String newest = log.read().getOrDefault(key, us);
        return new Claim(newest.equals(us), newest);
    }
}
