package io.dateline.cli.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Says in a line what an event is to those before it, from its relation. */
final class RelationFacts {
    private static final int MOST = 3;

    private final JsonNode relation;

    /** @param relation a value of {@code news.relations}; missing when the event has none */
    RelationFacts(JsonNode relation) {
        this.relation = relation;
    }

    /** Empty for an item that is the first of its story, and for an event without a relation. */
    String sentence() {
        List<String> parts = new ArrayList<>();
        switch (relation.path("relation").asText()) {
            case "newer" ->
                parts.add("update " + (relation.path("versionNumber").asInt() - 1) + " of "
                        + relation.path("uri").asText() + changes());
            case "late" ->
                parts.add("older than version "
                        + relation.at("/supersedes/version").asText());
            case "repeat" -> parts.add("sent again");
            case "refused" -> parts.add("of a withdrawn item: not shown");
            case "canceled", "withheld" -> parts.add(withdrawn());
            default -> {}
        }
        copies(parts);
        int others = relation.at("/novelty/storyCounts/P7D").asInt();
        if (others > 0) {
            parts.add(counted(others, "earlier item") + " of the story, novelty "
                    + relation.at("/novelty/score").asInt());
        }
        return String.join("; ", parts);
    }

    private String changes() {
        List<String> changes = new ArrayList<>();
        JsonNode difference = relation.path("difference");
        int added = difference.path("sentencesAdded").size();
        if (added > 0) {
            changes.add(counted(added, "new sentence"));
        }
        for (JsonNode number : difference.path("numbersChanged")) {
            if (changes.size() < MOST) {
                changes.add(number.path("old").asText() + " is now "
                        + number.path("new").asText());
            }
        }
        if (changes.isEmpty() && difference.path("changeClass").asText().equals("wording")) {
            changes.add("other words");
        }
        return changes.isEmpty() ? "" : ": " + String.join(", ", changes);
    }

    private void copies(List<String> parts) {
        for (JsonNode prior : relation.path("priors")) {
            if (prior.path("duplicate").asBoolean()) {
                parts.add("copy of " + prior.path("uri").asText());
                return;
            }
        }
    }

    private String withdrawn() {
        JsonNode retracts = relation.path("retracts");
        if (retracts.isMissingNode()) {
            return relation.path("relation").asText().equals("canceled")
                    ? "withdraws nothing that came before"
                    : "held back";
        }
        int copies = retracts.path("duplicates").size();
        String verb = relation.path("relation").asText().equals("canceled") ? "withdraws " : "holds ";
        return verb + retracts.path("uri").asText() + ", "
                + counted(retracts.path("versions").size(), "version")
                + (copies == 0 ? "" : ", copied by " + counted(copies, "other item"));
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
