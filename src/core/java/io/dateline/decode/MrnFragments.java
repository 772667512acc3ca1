package io.dateline.decode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.decode.json.Members;
import io.dateline.failure.Checked;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Joins the fragments of stories of Machine Readable News that one record holds, whatever their order. Fragments of a story
 * have its GUID and source in common and are numbered from 1. What stays incomplete stays one fragment, to be refused.
 */
final class MrnFragments {
    private static final Members NONE = new Members(JsonNodeFactory.instance.objectNode());

    private static final JsonNode NO_NODE = JsonNodeFactory.instance.missingNode();

    private MrnFragments() {}

    /** The values with each story's fragments as one message, where the first of them stood. */
    static List<Checked<JsonNode>> joined(List<Checked<JsonNode>> values) {
        Map<String, SortedMap<Integer, Members>> stories = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>(values.size());
        for (Checked<JsonNode> value : values) {
            Members message = value.fold(MrnFragments::message, rejection -> NONE);
            String key = message == NONE ? "" : message.text("guid") + " " + message.text("mrnsrc");
            keys.add(key);
            if (message != NONE) {
                stories.computeIfAbsent(key, none -> new TreeMap<>())
                        .putIfAbsent(MrnEnvelope.number(message, "fragnum"), message);
            }
        }
        return stories.values().stream().allMatch(story -> story.size() == 1) ? values : joined(values, keys, stories);
    }

    private static Members message(JsonNode node) {
        if (!node.isObject()) {
            return NONE;
        }
        Members message = MrnEnvelope.message(new Members(node));
        return MrnEnvelope.isMessage(message) ? message : NONE;
    }

    private static List<Checked<JsonNode>> joined(
            List<Checked<JsonNode>> values, List<String> keys, Map<String, SortedMap<Integer, Members>> stories) {
        List<Checked<JsonNode>> joined = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (keys.get(i).isEmpty()) {
                joined.add(values.get(i));
            } else {
                SortedMap<Integer, Members> story = stories.remove(keys.get(i));
                if (story != null) {
                    joined.add(story.size() == 1 ? values.get(i) : whole(story));
                }
            }
        }
        return joined;
    }

    /** One message with the bytes of all, as far as their numbers follow one another. */
    private static Checked<JsonNode> whole(SortedMap<Integer, Members> story) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int next = story.firstKey();
        int size = 0;
        for (Map.Entry<Integer, Members> fragment : story.entrySet()) {
            if (fragment.getKey() != next++) {
                break;
            }
            Checked<byte[]> bytes = MrnEnvelope.bytes(fragment.getValue());
            if (!(bytes instanceof Checked.Passed<byte[]> passed)) {
                return bytes.then(unread -> Checked.passed(NO_NODE));
            }
            all.writeBytes(passed.value());
            size = Math.max(size, MrnEnvelope.number(fragment.getValue(), "totsize"));
        }
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.put("GUID", "joined")
                .put("FRAG_NUM", story.firstKey())
                .put("TOT_SIZE", size)
                .put("FRAGMENT", Base64.getEncoder().encodeToString(all.toByteArray()));
        return Checked.passed(message);
    }
}
