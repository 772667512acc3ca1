package io.dateline.view.window;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How many raw items the enricher has before it. Asked of the broker at most every two seconds, for all readers. */
@ApplicationScoped
public class Lag {
    private static final long FRESH_MILLIS = 2_000;
    private static final int REACH_SECONDS = 5;

    /** The group's lag is not known: it never committed, or the broker refuses to say. */
    public static final long UNKNOWN = -1;

    private final Clients clients;
    private final WindowConfig config;
    private @Nullable Admin admin;
    private long asked;
    private long items = UNKNOWN;

    @Inject
    public Lag(Clients clients, WindowConfig config) {
        this.clients = clients;
        this.config = config;
    }

    public synchronized long items() {
        if (System.currentTimeMillis() - asked > FRESH_MILLIS) {
            items = ask();
            asked = System.currentTimeMillis();
        }
        return items;
    }

    private long ask() {
        try {
            if (admin == null) {
                admin = clients.admin();
            }
            Map<TopicPartition, OffsetAndMetadata> committed =
                    new HashMap<>(admin.listConsumerGroupOffsets(config.group())
                            .partitionsToOffsetAndMetadata()
                            .get(REACH_SECONDS, TimeUnit.SECONDS));
            committed
                    .entrySet()
                    .removeIf(entry -> !entry.getKey().topic().equals(config.raw()) || entry.getValue() == null);
            if (committed.isEmpty()) {
                return UNKNOWN;
            }
            Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
            committed.keySet().forEach(partition -> wanted.put(partition, OffsetSpec.latest()));
            Map<TopicPartition, ListOffsetsResultInfo> ends =
                    admin.listOffsets(wanted).all().get(REACH_SECONDS, TimeUnit.SECONDS);
            long behind = 0;
            for (Map.Entry<TopicPartition, OffsetAndMetadata> read : committed.entrySet()) {
                ListOffsetsResultInfo end = ends.get(read.getKey());
                behind += end == null
                        ? 0
                        : Math.max(0, end.offset() - read.getValue().offset());
            }
            return behind;
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            return UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNKNOWN;
        }
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close();
        }
    }
}
