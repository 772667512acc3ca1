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
 * The settings of the service under {@code dateline.}; an unknown one stops the start. Settings under {@code kafka.}
 * say how the consumer and the producer reach the brokers; settings for the consumer alone are under {@code
 * mp.messaging.incoming.raw.}.
 */
@ConfigMapping(prefix = "dateline")
public interface DatelineConfig {
    @WithDefault("exactly-once")
    Delivery delivery();

    Topics topics();

    /** The consumer group; replicas that share it share the partitions. */
    @WithDefault("dateline")
    String group();

    /** How the replicas of the group share the partitions. All of them must have the same. */
    @WithDefault("classic")
    GroupProtocol groupProtocol();

    /**
     * The transactional id of this replica. It must differ between replicas and stay the same over restarts; two
     * replicas with one id fence each other again and again. The default is group and host name, so that the pods of a
     * StatefulSet are told apart by their ordinals.
     */
    Optional<String> transactionalId();

    /** The number of threads that analyse. The default is the number of cores, since the analysis never waits. */
    OptionalInt threads();

    /**
     * What to do when the group's position in the raw topic is lost: unread records were removed, or the broker forgot
     * the offset. Going on skips items and going back repeats them, so by default the service stops delivering until a
     * person decides.
     */
    @WithDefault("fail")
    OnLostPosition onLostPosition();

    /**
     * Whether a lost position also ends the process, with exit code 78. By default the process stays up and is not
     * ready.
     */
    @WithDefault("false")
    boolean exitOnLostPosition();

    /**
     * The largest record that is read; larger ones are rejected. The default of 1 MiB is what a Kafka broker takes by
     * default, and a hundred times an article.
     */
    @WithDefault("1M")
    MemorySize maxRecordSize();

    /**
     * What is done with an item under embargo. {@code withhold} publishes no text, so that no reader can break the
     * embargo; {@code tag} is for readers that plan with the copy and honour the embargo.
     */
    @WithDefault("withhold")
    Embargoes embargoes();

    /** The user's own profiles of news agencies, a file or a folder of files. There are none by default. */
    Optional<Path> agencies();

    /** The user's own register of names, a CSV file whose names are found and linked too. There is none by default. */
    Optional<Path> gazetteer();

    /** Attributed thoughts, wishes and acts beside speech; off by default, since few readers want them as quotations. */
    Quotes quotes();

    /**
     * Whether {@code enrich} and {@code feed} may fetch web addresses that a person names. The service itself fetches none.
     */
    @WithDefault("true")
    boolean fetch();

    /** What is given as a quotation. */
    interface Quotes {
        @WithDefault("false")
        boolean attitudes();
    }

    /** What events carry. */
    EventConfig event();

    /** Summaries by a language model; off by default. */
    GenerateConfig generate();

    /**
     * Articles that are analysed before the first record is read, so that its words are not what the compiler learns from: made of the
     * sample wire, as long as real ones. A thousand take some seconds of a core.
     */
    @WithDefault("0")
    int warmUp();

    /**
     * How long a transaction may stay open before the coordinator aborts it. Far more than a batch takes (under a
     * second), and short, because readers wait this long behind a replica that died.
     */
    @WithDefault("60s")
    Duration transactionTimeout();

    /** How long a send may be retried: shorter than a transaction, so that the send fails first and says why. */
    @WithDefault("30s")
    Duration deliveryTimeout();

    /**
     * How long one call to the broker may block. With the batch itself it must fit into the 20 s that a stopping pod
     * has.
     */
    @WithDefault("10s")
    Duration requestTimeout();

    /** How long a stopping service waits for its batch, which usually takes well under a second. */
    @WithDefault("10s")
    Duration stopTimeout();

    Backoff backoff();

    /** Kafka's settings for the producer alone; they override those under {@code kafka.}. */
    Map<String, String> producer();

    interface Topics {
        /** One topic, several with commas between, or a pattern that begins with {@code ^}. */
        @WithDefault("news.raw")
        RawTopics raw();

        /** The provider of items that name none themselves, by the raw topic that they come in. */
        Map<String, String> providers();

        @WithDefault("news.enriched")
        String enriched();

        @WithDefault("news.rejected")
        String rejected();

        /**
         * The compacted topic that records which partitions the group has ever read; it outlasts the broker's memory of
         * offsets.
         */
        @WithDefault("news.positions")
        String positions();
    }

    /** The wait between attempts while the broker is away; doubles from the first to the longest. */
    interface Backoff {
        /** The first wait: a rebalance or a leader election takes about this long. */
        @WithDefault("100ms")
        Duration first();

        /** The longest wait: a recovered broker is noticed within it. */
        @WithDefault("5s")
        Duration longest();
    }
}
