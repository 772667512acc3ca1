package io.dateline.evaluate.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a matched speech stands in the right mouth. */
final class Mouths {
    enum Verdict {
        RIGHT,
        WRONG,
        MISSING
    }

    /** Share of the speech's words below which a joined piece has no say. */
    private static final double LEAST = 0.2;

    private final Map<String, JsonNode> entities = new HashMap<>();

    Mouths(JsonNode event) {
        event.path("entities").forEach(entity -> entities.put(entity.path("id").asText(), entity));
    }

    /** Of joined fragments one right one is enough, and one wrong one spoils it. */
    Verdict verdict(Speech gold, List<Speech> quotes) {
        List<Speech> heavy = quotes.stream()
                .filter(quote -> quote.size() >= LEAST * gold.size())
                .toList();
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (Speech quote : heavy.isEmpty() ? quotes.subList(0, 1) : heavy) {
            verdicts.add(verdict(gold.row(), quote.row()));
        }
        return verdicts.contains(Verdict.WRONG)
                ? Verdict.WRONG
                : verdicts.contains(Verdict.RIGHT) ? Verdict.RIGHT : Verdict.MISSING;
    }

    private Verdict verdict(JsonNode gold, JsonNode quote) {
        List<String> names = names(quote.path("speaker").asText(""));
        String mention = quote.path("speakerMention").path("text").asText("");
        String speaker = gold.path("speaker").asText("");
        boolean nobody = gold.path("speaker").isNull() || speaker.isEmpty();
        if (nobody) {
            return names.isEmpty() ? Verdict.RIGHT : Verdict.WRONG;
        }
        List<String> known = new ArrayList<>();
        gold.path("speakerAlso").forEach(also -> known.add(also.asText()));
        if (!gold.path("speakerNamed").asBoolean()) {
            boolean touches = touches(mention, gold.path("speakerText").asText("") + " " + speaker);
            return names.isEmpty() || touches || any(known, names) ? Verdict.RIGHT : Verdict.WRONG;
        }
        known.add(speaker);
        if (any(known, names)) {
            return Verdict.RIGHT;
        }
        if (!names.isEmpty()) {
            return Verdict.WRONG;
        }
        return Names.same(speaker, mention) ? Verdict.RIGHT : Verdict.MISSING;
    }

    private List<String> names(String id) {
        JsonNode entity = entities.get(id);
        List<String> names = new ArrayList<>();
        if (entity != null) {
            names.add(entity.path("name").asText());
            if (Words.of(names.get(0)).size() < 2) {
                entity.path("mentions")
                        .forEach(mention -> names.add(mention.path("text").asText()));
            }
        }
        return names;
    }

    private static boolean any(List<String> known, List<String> names) {
        return known.stream().anyMatch(one -> names.stream().anyMatch(name -> Names.same(one, name)));
    }

    private static boolean touches(String mention, String said) {
        Set<String> common = new HashSet<>(Names.bare(mention));
        common.retainAll(new HashSet<>(Names.bare(said)));
        return !common.isEmpty();
    }
}
