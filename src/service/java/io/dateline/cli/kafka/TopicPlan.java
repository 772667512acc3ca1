package io.dateline.cli.kafka;

import io.dateline.pipeline.DatelineConfig;
import io.dateline.publish.Channels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AclOperation;

/**
 * A topic as the service needs it.
 *
 * @param settings topic settings that matter, with the values wanted
 * @param operations what the service does with it
 * @param partitions how many the command that makes it asks for
 */
public record TopicPlan(String name, Map<String, String> settings, List<AclOperation> operations, int partitions) {
    /** The broker then checks the real size of a record: 300 MB of zeros are 10 kB compressed. */
    public static final String COMPRESSION = "compression.type";

    public static final String MAX_BYTES = "max.message.bytes";

    /** Cleanup policy: the marks must never be removed by a time limit. */
    public static final String CLEANUP = "cleanup.policy";

    private static final String POSITIONS = "news.positions";
    private static final int SPREAD = 6;

    /**
     * Largest raw record in bytes: twice the largest item that is read, so that a too large item is rejected with a
     * reason and not lost at its producer.
     */
    private static final String RAW_BYTES = "2097152";

    /** Largest event in bytes: an event of the longest text with every token an entity is smaller. */
    private static final String ENRICHED_BYTES = "8388608";

    /** A rejected record is its raw record and a few headers. */
    private static final String REJECTED_BYTES = "4194304";

    public TopicPlan {
        settings = Map.copyOf(settings);
        operations = List.copyOf(operations);
    }

    /**
     * @param raw the names of the topics that are read
     */
    public static List<TopicPlan> of(Collection<String> raw, DatelineConfig.Topics topics) {
        return of(raw, topics.enriched(), topics.rejected(), topics.positions());
    }

    /** The topics with the names of {@link Channels}. */
    public static List<TopicPlan> standard() {
        return of(List.of(Channels.RAW), Channels.ENRICHED, Channels.REJECTED, POSITIONS);
    }

    /** The topics with these names. */
    public static List<TopicPlan> of(Collection<String> raw, String enriched, String rejected, String positions) {
        List<TopicPlan> plans =
                new ArrayList<>(raw.stream().map(TopicPlan::items).toList());
        plans.addAll(List.of(
                events(enriched),
                new TopicPlan(
                        rejected,
                        Map.of(COMPRESSION, "uncompressed", MAX_BYTES, REJECTED_BYTES),
                        List.of(AclOperation.WRITE, AclOperation.DESCRIBE),
                        SPREAD),
                new TopicPlan(
                        positions,
                        Map.of(CLEANUP, "compact"),
                        List.of(AclOperation.READ, AclOperation.WRITE, AclOperation.DESCRIBE),
                        1)));
        return plans;
    }

    private static TopicPlan items(String name) {
        return new TopicPlan(
                name,
                Map.of(COMPRESSION, "uncompressed", MAX_BYTES, RAW_BYTES),
                List.of(AclOperation.READ, AclOperation.DESCRIBE),
                SPREAD);
    }

    /** A topic for events. */
    public static TopicPlan events(String name) {
        return new TopicPlan(
                name, Map.of(MAX_BYTES, ENRICHED_BYTES), List.of(AclOperation.WRITE, AclOperation.DESCRIBE), SPREAD);
    }

    /** Whether raw items are read from it. */
    public boolean isRaw() {
        return !isOurs() && operations.contains(AclOperation.READ);
    }

    /** Whether the service makes it itself when it is missing. */
    public boolean isOurs() {
        return settings.containsKey(CLEANUP);
    }

    public NewTopic newTopic(int partitions) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings);
    }

    /** The command that makes it. */
    public String createCommand(String bootstrapServers) {
        return "kafka-topics.sh --bootstrap-server " + bootstrapServers + " --create --topic " + name
                + " --partitions " + partitions
                + new TreeMap<>(settings)
                        .entrySet().stream()
                                .map(setting -> " --config " + setting.getKey() + "=" + setting.getValue())
                                .collect(Collectors.joining());
    }

    /** The command that repairs one setting. */
    public String alterCommand(String bootstrapServers, String setting) {
        return "kafka-configs.sh --bootstrap-server " + bootstrapServers + " --alter --topic " + name + " --add-config "
                + setting + "=" + settings.get(setting);
    }
}
