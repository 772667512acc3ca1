package io.dateline.operate;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.inject.Singleton;
import java.util.Map;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/**
 * Reads from the client's own metrics whether the raw channel's consumer is alive, so that a probe needs no request and
 * never blocks.
 */
@Singleton
final class ConsumerPulse {
    private static final String CHANNEL = "raw";

    private final KafkaClientService clients;

    ConsumerPulse(KafkaClientService clients) {
        this.clients = clients;
    }

    /** The number of open connections to brokers. A broker that dies closes its own at once. */
    int connections() {
        return (int) number("consumer-metrics", "connection-count", 0);
    }

    /** Seconds since the last sign to the group's coordinator; -1 before the first. Tells when a broker only hangs. */
    long sinceHeartbeat() {
        return (long) number("consumer-coordinator-metrics", "last-heartbeat-seconds-ago", -1);
    }

    /** Seconds since the consumer was last polled; -1 before the first time. */
    long sincePoll() {
        return (long) number("consumer-metrics", "last-poll-seconds-ago", -1);
    }

    private double number(String group, String name, double otherwise) {
        KafkaConsumer<Object, Object> consumer = clients.getConsumer(CHANNEL);
        if (consumer == null || consumer.unwrap() == null) {
            return otherwise;
        }
        for (Map.Entry<MetricName, ? extends Metric> entry :
                consumer.unwrap().metrics().entrySet()) {
            MetricName metric = entry.getKey();
            if (metric.name().equals(name) && metric.group().equals(group)) {
                return entry.getValue().metricValue() instanceof Number value ? value.doubleValue() : otherwise;
            }
        }
        return otherwise;
    }
}
