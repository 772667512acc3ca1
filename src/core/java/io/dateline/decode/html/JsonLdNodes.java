package io.dateline.decode.html;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.decode.json.Json;
import io.dateline.failure.Checked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a page's JSON-LD, of all its scripts, those in arrays, graphs and main entities too. What search engines
 * let pass is read; beyond that, a broken script counts as none, for it is not the article.
 */
final class JsonLdNodes {
    /** Nodes looked at for one page: pages list their breadcrumbs and sites there, rarely more than 20. */
    static final int MAX_NODES = 200;

    private static final String[] INNER = {"@graph", "mainEntity", "mainEntityOfPage", "article"};

    private static final Query SCRIPTS = Query.attributes("script[type]");

    private final List<JsonNode> all = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();
    private boolean repaired;

    private JsonLdNodes() {}

    static JsonLdNodes of(PageElements page) {
        JsonLdNodes nodes = new JsonLdNodes();
        for (Element script : page.select(SCRIPTS)) {
            if (script.attr("type").toLowerCase(Locale.ROOT).strip().startsWith("application/ld+json")) {
                nodes.script(script.data().strip());
            }
        }
        return nodes;
    }

    private void script(String data) {
        String inside = EmbeddedJson.unwrapped(data);
        Checked<JsonNode> strict = Json.parse(inside);
        Checked<JsonNode> read = strict instanceof Checked.Passed ? strict : Json.parseLeniently(inside);
        if (read instanceof Checked.Passed<JsonNode> passed) {
            repaired |= read != strict || inside.length() < data.length();
            add(passed.value());
        }
    }

    private void add(JsonNode root) {
        List<JsonNode> waiting = new ArrayList<>(List.of(root));
        for (int i = 0; i < waiting.size() && all.size() < MAX_NODES; i++) {
            JsonNode node = waiting.get(i);
            if (node.isArray()) {
                addUpTo(waiting, node);
            } else if (node.isObject()) {
                object(node, waiting);
            }
        }
    }

    private static void addUpTo(List<JsonNode> waiting, JsonNode array) {
        for (int i = 0; i < array.size() && waiting.size() < MAX_NODES * 2; i++) {
            waiting.add(array.get(i));
        }
    }

    private void object(JsonNode node, List<JsonNode> waiting) {
        all.add(node);
        String id = node.path("@id").asText();
        // A bare reference has an id and nothing else; it must not hide the node that it refers to.
        if (!id.isEmpty() && node.size() > 1) {
            byId.putIfAbsent(id, node);
        }
        for (String inner : INNER) {
            if (node.path(inner).isContainerNode()) {
                waiting.add(node.get(inner));
            }
        }
    }

    /** In document order, outer ones before those inside them. */
    List<JsonNode> all() {
        return all;
    }

    /** What a node that is a bare reference refers to; any other node itself. */
    JsonNode resolved(JsonNode node) {
        return node.size() == 1 ? byId.getOrDefault(node.path("@id").asText(), node) : node;
    }

    /** The first node whose type ends with one of these. */
    @Nullable
    JsonNode first(List<String> types) {
        for (JsonNode node : all) {
            if (isOf(node.path("@type"), types)) {
                return node;
            }
        }
        return null;
    }

    static boolean isOf(JsonNode type, List<String> types) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (one.isTextual() && isOf(one, types)) {
                    return true;
                }
            }
            return false;
        }
        return types.stream().anyMatch(type.asText()::endsWith);
    }

    /** Whether some of it was not JSON and was read all the same. */
    boolean isRepaired() {
        return repaired;
    }
}
