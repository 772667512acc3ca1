package io.dateline.view.window;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What the story application says of articles, where it runs: the stories, and where the relation of each event
 * stands. Both topics may be missing. Bounded; the least lately changed are forgotten.
 */
public final class Storylines {
    private static final int STORIES = 20_000;
    private static final int RELATIONS = 100_000;

    /** Said of an item later, in a record of its own, which has no difference; {@code news.latest} says it, too. */
    private static final Set<String> STANDING = Set.of("based_on_retracted", "replaces");

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Storyline> stories = new LinkedHashMap<>();
    private final Map<String, Position> relations = new LinkedHashMap<>();

    synchronized void stories(List<ConsumerRecord<byte[], byte[]>> records) {
        for (ConsumerRecord<byte[], byte[]> changed : records) {
            if (changed.value() != null) {
                read(changed.value()).ifPresent(this::take);
            }
        }
    }

    synchronized void relations(List<ConsumerRecord<byte[], byte[]>> records) {
        for (ConsumerRecord<byte[], byte[]> made : records) {
            JsonNode relation = made.value() == null ? json.missingNode() : tree(made.value());
            if (relation.has("uri")
                    && !STANDING.contains(relation.path("relation").asText())) {
                put(
                        relations,
                        key(
                                relation.path("uri").asText(),
                                relation.path("version").asText()),
                        new Position(made.partition(), made.offset()),
                        RELATIONS);
            }
        }
    }

    /** All stories, the last changed first; empty where there is no such topic. */
    public synchronized List<Storyline> all() {
        List<Storyline> all = new ArrayList<>(stories.values());
        java.util.Collections.reverse(all);
        return all;
    }

    /** Where the relation of this version to those before it stands; empty when there is none. */
    synchronized Optional<Position> relation(String uri, String version) {
        return Optional.ofNullable(relations.get(key(uri, version)));
    }

    private void take(JsonNode story) {
        List<String> uris = new ArrayList<>();
        story.path("members").forEach(member -> uris.add(member.path("uri").asText()));
        Storyline line = new Storyline(
                story.path("id").asText(),
                story.path("state").asText(),
                story.path("items").asInt(),
                story.path("independentItems").asInt(),
                story.path("sources").asInt(),
                uris);
        stories.remove(line.id());
        if (line.stands(story.path("mergedInto").textValue())) {
            put(stories, line.id(), line, STORIES);
        }
    }

    private Optional<JsonNode> read(byte[] value) {
        JsonNode story = tree(value);
        return story.path("id").isTextual() ? Optional.of(story) : Optional.empty();
    }

    private JsonNode tree(byte[] value) {
        try {
            return json.readTree(value);
        } catch (IOException e) {
            return json.missingNode();
        }
    }

    private static String key(String uri, String version) {
        return uri + " " + version;
    }

    private static <T> void put(Map<String, T> map, String key, T value, int most) {
        map.remove(key);
        map.put(key, value);
        if (map.size() > most) {
            map.remove(map.keySet().iterator().next());
        }
    }
}
