package io.dateline.story.stream;

import io.dateline.story.publish.Output;
import io.dateline.story.stages.Tally;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The stages and the topics between them:
 *
 * <pre>
 *   news.enriched --&gt; versions --items--&gt; stories --&gt; news.relations, news.stories, news.trends
 *                      ^   ^ |                 |
 *                 orders   | +--&gt; news.latest  |
 *                      +---+------- places ----+
 * </pre>
 *
 * {@code versions} has a task for each partition of {@code news.enriched}, {@code stories} one for each shard.
 */
public final class StoryTopology {
    static final String VERSIONS = "versions";
    static final String STORIES = "stories";
    static final String ORDERS = "orders";
    static final String ITEMS = "items";
    static final String PLACES = "places";
    static final String VERSIONS_STORE = "versions";
    static final String STORIES_STORE = "stories";

    private StoryTopology() {}

    public static Topology of(StreamSettings settings, Tally tally) {
        Topology topology = new Topology();
        Topics topics = settings.topics();
        source(topology, "enriched", topics.enriched());
        source(topology, ORDERS, topics.orders());
        source(topology, PLACES, topics.places());
        topology.addProcessor(VERSIONS, () -> new VersionsProcessor(settings, tally), "enriched", ORDERS, PLACES);
        topology.addStateStore(store(VERSIONS_STORE), VERSIONS);
        sinks(topology, VERSIONS, topics, List.of(Output.LATEST, Output.RELATIONS));
        sink(topology, VERSIONS, ORDERS, topics.orders(), toTargets());
        sink(topology, VERSIONS, ITEMS, topics.items(), toShards());

        source(topology, ITEMS, topics.items());
        topology.addProcessor(STORIES, () -> new ShardProcessor(settings, tally), ITEMS);
        topology.addStateStore(store(STORIES_STORE), STORIES);
        sinks(topology, STORIES, topics, List.of(Output.RELATIONS, Output.STORIES, Output.TRENDS));
        sink(topology, STORIES, PLACES, topics.places(), byKey());
        return topology;
    }

    static String sink(String stage, String name) {
        return stage + "-to-" + name.toLowerCase(Locale.ROOT);
    }

    private static void source(Topology topology, String name, String topic) {
        topology.addSource(name, new StringDeserializer(), new ByteArrayDeserializer(), topic);
    }

    private static void sinks(Topology topology, String stage, Topics topics, List<Output> outputs) {
        outputs.forEach(output -> sink(topology, stage, output.name(), topics.of(output), byKey()));
    }

    private static void sink(
            Topology topology, String stage, String name, String topic, StreamPartitioner<String, byte[]> partitioner) {
        topology.addSink(
                sink(stage, name), topic, new StringSerializer(), new ByteArraySerializer(), partitioner, stage);
    }

    /** In memory, with a changelog; without caching, since each record's change is sent with what follows from it. */
    private static StoreBuilder<KeyValueStore<String, byte[]>> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), Serdes.String(), Serdes.ByteArray())
                .withLoggingEnabled(Map.of())
                .withCachingDisabled();
    }

    /** As Kafka's producers do it, so that an item's places come to the partition of its events. */
    private static StreamPartitioner<String, byte[]> byKey() {
        return (topic, key, value, count) -> Optional.empty();
    }

    /** An order goes to the partition of the item it is about; one that names it by other words than its uri goes to all. */
    private static StreamPartitioner<String, byte[]> toTargets() {
        return (topic, key, value, count) -> key.isEmpty()
                ? Optional.of(IntStream.range(0, count).boxed().collect(Collectors.toSet()))
                : Optional.empty();
    }

    private static StreamPartitioner<String, byte[]> toShards() {
        return (topic, key, value, count) -> Optional.of(Set.of(Integer.parseInt(key) % count));
    }
}
