package io.dateline.story.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The settings under {@code dateline.story}. How to reach the brokers stands under {@code kafka.}, as for the enricher.
 */
@ConfigMapping(prefix = "dateline.story")
public interface StoryConfig {
    /** Application id: the consumer group, and in front of the names of the internal topics. A new name begins anew. */
    @WithDefault("dateline-story")
    String group();

    TopicNames topics();

    /**
     * The shards in their order, each of languages joined by {@code +}, or of a language and a provider as in
     * {@code en/ellery-press}; {@code *} is all others. Items of two shards are never compared. The topic between the stages has
     * as many partitions: change it with a new group.
     */
    @WithDefault("en,de,fr,es+pt,*")
    List<String> shards();

    /** How long an item without news is remembered and compared with. */
    @WithDefault("P7D")
    Duration window();

    /** How long a kill is remembered, so that neither a late version nor a record sent again shows the item. */
    @WithDefault("P90D")
    Duration killsKept();

    /** How long after a kill the key leaves {@code news.latest}: longer than any reader is away. */
    @WithDefault("P7D")
    Duration tombstoneAfter();

    /** Name of this replica in its group, the same after a restart: a replica that comes back within the session keeps its tasks. */
    Optional<String> instance();

    /** Threads; each runs some of the tasks. */
    @WithDefault("1")
    int threads();

    /** Replicas that keep a copy of a task's state, to go on from at once. */
    @WithDefault("1")
    int standbys();

    /** How long records wait for the next transaction: an item passes three. */
    @WithDefault("PT0.1S")
    Duration commitInterval();

    /** After which a replica that died is missed. */
    @WithDefault("PT6S")
    Duration sessionTimeout();

    /** After which the brokers give up a transaction that no member of the group ends: its successors end it sooner. */
    @WithDefault("PT30S")
    Duration transactionTimeout();

    /** Where Kafka Streams keeps its checkpoints; state itself is in memory. */
    @WithDefault("${java.io.tmpdir}/dateline-story")
    String stateDir();

    /** Whether topics that are missing are made, with the partitions that the design needs. */
    @WithDefault("true")
    boolean createTopics();

    /** Copies of each topic that is made; -1 for the broker's default. */
    @WithDefault("-1")
    short replication();

    /** The topics by name. */
    interface TopicNames {
        @WithDefault("news.enriched")
        String enriched();

        @WithDefault("news.latest")
        String latest();

        @WithDefault("news.relations")
        String relations();

        @WithDefault("news.stories")
        String stories();

        @WithDefault("news.trends")
        String trends();
    }
}
