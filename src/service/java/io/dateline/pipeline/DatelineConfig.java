package io.dateline.pipeline;

import io.dateline.validate.Embargoes;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The settings of the service under {@code dateline.}; an unknown one stops the start. How to reach the brokers is said once,
 * under {@code kafka.}, for the consumer and the producer alike; what is special to the consumer is under
 * {@code mp.messaging.incoming.raw.}.
 */
@ConfigMapping(prefix = "dateline")
public interface DatelineConfig {
    @WithDefault("exactly-once")
    Delivery delivery();

    Topics topics();

    /** The consumer group; replicas that share it share the partitions. */
    @WithDefault("dateline")
    String group();

    /**
     * Names this replica to the transaction coordinator: differs between replicas, stays over restarts. Without it,
     * group and host name: a StatefulSet's pods are then named by their ordinals. Two replicas with one id fence each
     * other off for ever.
     */
    Optional<String> transactionalId();

    /** Threads that analyse; without it as many as there are cores, since the analysis never waits. */
    OptionalInt threads();

    /**
     * What to do when the group's position in the raw topic is lost: unread records were removed, or the broker forgot the
     * offset. Both going on and going back lose or repeat items, so by default a person decides.
     */
    @WithDefault("fail")
    OnLostPosition onLostPosition();

    /** Whether a lost position also ends the process, exit code 78; without it, it stays up and not ready. */
    @WithDefault("false")
    boolean exitOnLostPosition();

    /** Larger records are rejected unread: 1 MiB is what a Kafka broker takes by default, a hundred times an article. */
    @WithDefault("1M")
    MemorySize maxRecordSize();

    /**
     * What becomes of an item under embargo: {@code withhold} keeps its text back, which no reader can then break; {@code tag}
     * is for readers who plan with the copy and honour the embargo.
     */
    @WithDefault("withhold")
    Embargoes embargoes();

    /** The user's own register of names, a CSV file: its names are found and linked too. Without it, none. */
    Optional<Path> gazetteer();

    /** Summaries by a language model: off. */
    GenerateConfig generate();

    /**
     * The coordinator aborts a transaction that is open for longer. Far more than a batch takes (under a second), as
     * short as readers can wait behind a replica that died and does not come back.
     */
    @WithDefault("60s")
    Duration transactionTimeout();

    /** How long a send may be retried: shorter than a transaction, so that the send fails first and says why. */
    @WithDefault("30s")
    Duration deliveryTimeout();

    /** How long one call to the broker may block; with the batch itself inside the 20 s a stopping pod has. */
    @WithDefault("10s")
    Duration requestTimeout();

    /** How long a stopping service waits for its batch, which commonly takes well under a second. */
    @WithDefault("10s")
    Duration stopTimeout();

    Backoff backoff();

    /** Settings for the producer alone, named as Kafka does, over what {@code kafka.} says. */
    Map<String, String> producer();

    interface Topics {
        @WithDefault("news.raw")
        String raw();

        @WithDefault("news.enriched")
        String enriched();

        @WithDefault("news.rejected")
        String rejected();

        /** Compacted: marks that the group once read a partition, which outlast the broker's memory of offsets. */
        @WithDefault("news.positions")
        String positions();
    }

    /** The wait between attempts while the broker is away; doubles from the first to the longest. */
    interface Backoff {
        /** A rebalance or a leader election is over in about this time. */
        @WithDefault("100ms")
        Duration first();

        /** As slow as a recovered broker may be noticed. */
        @WithDefault("5s")
        Duration longest();
    }
}
