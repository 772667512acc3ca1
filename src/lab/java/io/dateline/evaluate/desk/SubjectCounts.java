package io.dateline.evaluate.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The tags, the main entities and the countries of one event against the editor's. */
final class SubjectCounts {
    /** How many entities an editor names. */
    private static final int MAIN = 5;

    private SubjectCounts() {}

    /** The vectors of {@link DeskTask}'s measures of tags, entities and countries, in their order. */
    static List<double[]> vectors(JsonNode gold, JsonNode event) {
        List<String> tags = strings(event.path("keyphrases"), "phrase");
        List<String> asked = strings(gold.path("tags"), null);
        List<double[]> vectors = new ArrayList<>();
        for (int cut : new int[] {5, 10, tags.size()}) {
            vectors.add(
                    tags(tags.subList(0, Math.min(cut, tags.size())), asked, strings(gold.path("tagsOptional"), null)));
        }
        List<Integer> hits = hits(gold.path("about"), ranked(event.path("entities")));
        int about = gold.path("about").size();
        vectors.add(new double[] {!hits.isEmpty() && hits.get(0) == 0 ? 1 : 0, about == 0 ? 0 : 1});
        vectors.add(new double[] {
            new HashSet<>(hits).stream().filter(hit -> hit >= 0).count(), about
        });
        vectors.add(countries(gold.path("countries"), event.path("countryCodes")));
        return vectors;
    }

    private static List<String> strings(JsonNode array, @Nullable String member) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(one -> member == null ? one.asText() : one.path(member).asText())
                .toList();
    }

    private static double[] tags(List<String> given, List<String> asked, List<String> optional) {
        long found = asked.stream().filter(tag -> any(given, tag)).count();
        long right = given.stream()
                .filter(tag -> any(asked, tag) || any(optional, tag))
                .count();
        return new double[] {right, given.size(), found, asked.size()};
    }

    private static boolean any(List<String> tags, String asked) {
        return tags.stream().anyMatch(tag -> Names.sameTag(tag, asked));
    }

    private static List<JsonNode> ranked(JsonNode entities) {
        return StreamSupport.stream(entities.spliterator(), false)
                .sorted(Comparator.comparingInt(
                        (JsonNode entity) -> -entity.path("relevance").asInt()))
                .limit(MAIN)
                .toList();
    }

    /** For each entity the number of the one of the gold that it is, or -1: those of the same name first. */
    private static List<Integer> hits(JsonNode about, List<JsonNode> entities) {
        List<Integer> hits = new ArrayList<>();
        entities.forEach(entity -> hits.add(-1));
        Set<Integer> free = new LinkedHashSet<>();
        for (int i = 0; i < about.size(); i++) {
            free.add(i);
        }
        for (BiPredicate<JsonNode, JsonNode> same :
                List.<BiPredicate<JsonNode, JsonNode>>of(SubjectCounts::sameName, SubjectCounts::compatible)) {
            for (int k = 0; k < entities.size(); k++) {
                for (int i : List.copyOf(free)) {
                    if (hits.get(k) < 0 && same.test(entities.get(k), about.get(i))) {
                        hits.set(k, i);
                        free.remove(i);
                    }
                }
            }
        }
        return hits;
    }

    private static boolean sameName(JsonNode entity, JsonNode asked) {
        return stems(entity).equals(stems(asked));
    }

    private static List<String> stems(JsonNode named) {
        return Names.bare(named.path("name").asText()).stream().map(Words::stem).toList();
    }

    private static boolean compatible(JsonNode entity, JsonNode asked) {
        if (!entity.path("type").asText().equals(asked.path("type").asText())) {
            return false;
        }
        List<String> names = new ArrayList<>(List.of(entity.path("name").asText()));
        strings(entity.path("mentions"), "text").stream()
                .filter(name -> Words.of(name).size() > 1)
                .forEach(names::add);
        return names.stream().anyMatch(name -> Names.same(asked.path("name").asText(), name));
    }

    private static double[] countries(JsonNode gold, JsonNode given) {
        Map<String, String> roles = new LinkedHashMap<>();
        gold.forEach(country ->
                roles.put(country.path("code").asText(), country.path("role").asText()));
        Set<String> codes = new LinkedHashSet<>(strings(given, null));
        Set<String> about = new LinkedHashSet<>(roles.keySet());
        about.removeIf(code -> !"about".equals(roles.get(code)));
        return new double[] {
            codes.stream().filter(roles::containsKey).count(),
            codes.size(),
            about.stream().filter(codes::contains).count(),
            about.size()
        };
    }
}
