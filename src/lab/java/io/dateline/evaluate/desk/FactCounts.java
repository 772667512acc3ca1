package io.dateline.evaluate.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The facts of one event against the editor's: offices, tolls, amounts, times, topics, and the sentence to send. */
final class FactCounts {
    /** Share of the words of two sentences that are the same. */
    private static final double SAME_SENTENCE = 0.9;

    private static final double EXACT = 1e-4;

    private static final Map<String, String> TOLLS =
            Map.of("killed", "dead", "deaths", "dead", "hurt", "injured", "wounded", "injured");

    private final JsonNode gold;
    private final JsonNode event;
    private final String text;
    private final Words words;
    private final Placing placing;

    FactCounts(JsonNode gold, JsonNode event, Words words, Placing placing) {
        this.gold = gold;
        this.event = event;
        this.text = gold.path("text").asText();
        this.words = words;
        this.placing = placing;
    }

    /** The vectors of {@link DeskTask}'s measures of facts, in their order. */
    List<double[]> vectors() {
        List<double[]> vectors = new ArrayList<>();
        vectors.add(roles(List::equals));
        vectors.add(roles(FactCounts::isContained));
        vectors.add(casualties());
        vectors.add(amounts());
        vectors.add(times());
        vectors.addAll(topics());
        vectors.add(brief());
        return vectors;
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private double[] roles(BiPredicate<List<String>, List<String>> same) {
        List<JsonNode> given = list(event.path("entities")).stream()
                .filter(entity -> entity.path("type").asText().equals("person") && entity.hasNonNull("role"))
                .toList();
        List<JsonNode> asked = list(gold.path("roles"));
        return shares(given, asked, (entity, role) -> holds(entity, role, same));
    }

    private static boolean holds(JsonNode entity, JsonNode asked, BiPredicate<List<String>, List<String>> same) {
        List<String> role = Names.bare(entity.path("role").asText());
        List<String> wanted = new ArrayList<>(List.of(asked.path("role").asText()));
        asked.path("roleAlso").forEach(also -> wanted.add(also.asText()));
        return Names.same(asked.path("person").asText(), entity.path("name").asText())
                && wanted.stream().anyMatch(want -> same.test(Names.bare(want), role));
    }

    /** Whether all words of the shorter stand in the longer, in their order. */
    private static boolean isContained(List<String> one, List<String> other) {
        List<String> small = one.size() <= other.size() ? one : other;
        int found = 0;
        for (String word : small == one ? other : one) {
            found += found < small.size() && small.get(found).equals(word) ? 1 : 0;
        }
        return !small.isEmpty() && found == small.size();
    }

    private static double[] shares(List<JsonNode> given, List<JsonNode> asked, BiPredicate<JsonNode, JsonNode> right) {
        long good = given.stream()
                .filter(one -> asked.stream().anyMatch(want -> right.test(one, want)))
                .count();
        long found = asked.stream()
                .filter(want -> given.stream().anyMatch(one -> right.test(one, want)))
                .count();
        return new double[] {good, given.size(), found, asked.size()};
    }

    private double[] casualties() {
        return shares(list(event.path("casualties")), list(gold.path("casualties")), (own, asked) -> {
            String kind = own.path("kind").asText();
            JsonNode number = own.has("number") ? own.path("number") : own.path("value");
            return TOLLS.getOrDefault(kind, kind).equals(asked.path("kind").asText())
                    && isNear(asked.path("number").asDouble(), number.asDouble(Double.NaN));
        });
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) <= EXACT * Math.max(1, Math.abs(one));
    }

    private double[] amounts() {
        return touching(list(gold.path("amounts")), Amount.of(event), Amount::isRight, Amount::passage);
    }

    /** Of the times of the gold: those found and right, those touched, those found and right, all. */
    private double[] times() {
        List<String> values = new ArrayList<>();
        List<BitSet> places = new ArrayList<>();
        event.path("times").forEach(time -> {
            values.add(time.path("value").asText());
            places.add(placing.of(time));
        });
        int at = text.indexOf(event.path("dateline").path("text").asText());
        if (event.path("dateline").hasNonNull("date") && at >= 0) {
            values.add(event.path("dateline").path("date").asText());
            places.add(words.between(
                    at, at + event.path("dateline").path("text").asText().length()));
        }
        int touched = 0;
        int right = 0;
        for (JsonNode asked : gold.path("times")) {
            List<String> near = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                if (touches(places.get(i), asked.path("text").asText())) {
                    near.add(values.get(i));
                }
            }
            String value = asked.path("value").asText();
            touched += near.isEmpty() ? 0 : 1;
            right += near.stream().anyMatch(one -> DaySpan.same(value, one)) || DaySpan.isRange(value, near) ? 1 : 0;
        }
        return new double[] {right, touched, right, gold.path("times").size()};
    }

    /** Precision over what touches something the gold lists, since the gold lists only what carries the story. */
    private <T> double[] touching(
            List<JsonNode> asked, List<T> given, BiPredicate<T, JsonNode> right, Function<T, JsonNode> passage) {
        Set<Integer> touched = new HashSet<>();
        Set<Integer> good = new HashSet<>();
        List<BitSet> places =
                given.stream().map(one -> placing.of(passage.apply(one))).toList();
        int found = 0;
        for (JsonNode want : asked) {
            int before = good.size();
            boolean any = false;
            for (int i = 0; i < given.size(); i++) {
                if (touches(places.get(i), want.path("text").asText())) {
                    touched.add(i);
                    boolean isRight = right.test(given.get(i), want);
                    any |= isRight;
                    if (isRight) {
                        good.add(i);
                    }
                }
            }
            found += any || good.size() > before ? 1 : 0;
        }
        return new double[] {good.size(), touched.size(), found, asked.size()};
    }

    private boolean touches(BitSet place, String wanted) {
        for (int at = text.indexOf(wanted); at >= 0 && !wanted.isEmpty(); at = text.indexOf(wanted, at + 1)) {
            if (words.between(at, at + wanted.length()).intersects(place)) {
                return true;
            }
        }
        return false;
    }

    private List<double[]> topics() {
        List<String> given = list(event.path("topics")).stream()
                .filter(topic -> topic.path("level").asInt(1) == 1)
                .sorted(Comparator.comparingDouble(
                        (JsonNode topic) -> -topic.path("score").asDouble()))
                .map(topic -> topic(topic.path("name").asText()))
                .toList();
        List<String> asked = list(gold.path("topics")).stream()
                .map(topic -> topic(topic.asText()))
                .toList();
        boolean first = !given.isEmpty() && asked.contains(given.get(0));
        double right = given.stream().filter(asked::contains).count();
        double found = asked.stream().filter(given::contains).count();
        return List.of(
                new double[] {first ? 1 : 0, asked.isEmpty() ? 0 : 1},
                new double[] {right, given.size(), found, asked.size()});
    }

    private static String topic(String name) {
        return name.toLowerCase(Locale.ROOT).replace(" and ", " ").strip();
    }

    private double[] brief() {
        Set<String> given = new HashSet<>(
                Words.of(event.path("summary").path("brief").path("text").asText()));
        List<String> wanted = new ArrayList<>(List.of(gold.path("brief").asText()));
        gold.path("briefAlso").forEach(also -> wanted.add(also.asText()));
        boolean right =
                wanted.stream().anyMatch(want -> overlap(given, new HashSet<>(Words.of(want))) >= SAME_SENTENCE);
        return new double[] {right ? 1 : 0, gold.has("brief") ? 1 : 0};
    }

    private static double overlap(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return both == 0 ? 0 : Math.min((double) both / one.size(), (double) both / other.size());
    }
}
