package io.dateline.cli.card;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.cli.terminal.Escape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads from an event's JSON what a card shows. Missing members are left out. Control characters are removed from all
 * text, so that no item can control the terminal.
 */
final class Facts {
    private static final int NAMES = 8;
    private static final int PHRASES = 6;
    private static final int QUOTES = 4;

    private final JsonNode event;

    Facts(JsonNode event) {
        this.event = event;
    }

    String headline() {
        String headline = text("/headline");
        return headline.isEmpty() ? text("/uri") : headline;
    }

    /** What a reader must not miss: a kill, a hold, a correction or an embargo. Empty for a plain article. */
    String alarm() {
        List<String> alarms = new ArrayList<>();
        String status = text("/lifecycle/pubStatus");
        if (!status.isEmpty() && !status.equals("usable")) {
            alarms.add(status);
        }
        if (text("/lifecycle/change").equals("correction")) {
            alarms.add("correction");
        }
        String embargo = text("/lifecycle/embargo");
        if (!embargo.isEmpty()) {
            alarms.add("embargo until " + embargo);
        }
        return String.join(", ", alarms);
    }

    String facts() {
        List<String> facts = new ArrayList<>();
        String change = text("/lifecycle/change");
        add(facts, "", change.equals("correction") ? "" : change);
        String form = text("/lifecycle/form");
        add(facts, "", form.equals("unknown") || form.equals(change) ? "" : form);
        add(facts, "version ", text("/version"));
        add(facts, "urgency ", text("/lifecycle/urgency"));
        add(facts, "", text("/language"));
        add(facts, "", text("/provider"));
        add(facts, "", text("/published"));
        return String.join(" \u00b7 ", facts);
    }

    /** Label and text of each row that has something to say, in the order to show them. */
    Map<String, String> rows() {
        Map<String, String> rows = new LinkedHashMap<>();
        put(rows, "dateline", text("/dateline/text"));
        put(rows, "story", clean(new RelationFacts(event.path(Card.RELATION)).sentence()));
        put(rows, "withdraws", text("/lifecycle/retracts"));
        put(rows, "reason", text("/lifecycle/note"));
        put(rows, "people", entities("person"));
        put(rows, "organisations", entities("organisation"));
        put(rows, "places", entities("place"));
        put(rows, "topics", names("/topics", "name", NAMES));
        put(rows, "keyphrases", names("/keyphrases", "phrase", PHRASES));
        put(rows, "quotes", quotes());
        put(rows, "summary", summary());
        put(rows, "generated", generated());
        put(rows, "failed", failed());
        return rows;
    }

    /** An event of the row alone has the names without more. */
    private String entities(String type) {
        List<String> names = new ArrayList<>();
        for (int i = 0; !event.has("entities") && i < event.path("entityNames").size(); i++) {
            if (event.path("entityTypes").path(i).asText().equals(type)) {
                names.add(clean(event.path("entityNames").path(i).asText()));
            }
        }
        for (JsonNode entity : event.path("entities")) {
            if (entity.path("type").asText().equals(type)) {
                names.add(clean(entity.path("name").asText()) + bracketed(entity));
            }
        }
        return listed(names, NAMES);
    }

    private static String bracketed(JsonNode entity) {
        String note = entity.path("type").asText().equals("person")
                ? entity.path("role").asText("")
                : entity.path("country").asText("");
        return note.isEmpty() ? "" : " (" + clean(note) + ")";
    }

    private String names(String array, String member, int most) {
        List<String> names = new ArrayList<>();
        for (JsonNode element : event.at(array)) {
            names.add(clean(element.path(member).asText()));
        }
        return listed(names, most);
    }

    private static String listed(List<String> names, int most) {
        int left = names.size() - most;
        return String.join(", ", names.subList(0, Math.min(most, names.size())))
                + (left > 0 ? " and " + left + " more" : "");
    }

    /** One line a quote. */
    private String quotes() {
        List<String> lines = new ArrayList<>();
        int given = 0;
        for (JsonNode quote : event.path("quotes")) {
            // An event without copy has the places of quotes alone.
            given += quote.has("text") ? 1 : 0;
            if (quote.has("text") && lines.size() < QUOTES) {
                lines.add(speaker(quote) + ": " + clean(quote.path("text").asText()));
            }
        }
        int left = given - lines.size();
        if (left > 0) {
            lines.add("and " + left + " more");
        }
        return String.join("\n", lines);
    }

    private String speaker(JsonNode quote) {
        for (JsonNode entity : event.path("entities")) {
            if (quote.has("speaker") && entity.path("id").equals(quote.get("speaker"))) {
                return clean(entity.path("name").asText());
            }
        }
        return clean(quote.at("/speakerMention/text").asText("somebody"));
    }

    private String summary() {
        JsonNode summary = event.path("summary");
        List<String> sentences = new ArrayList<>();
        summary.path("sentences")
                .forEach(sentence -> sentences.add(clean(sentence.path("text").asText())));
        if (summary.path("kind").asText().equals("abstained")) {
            sentences.add("none: " + clean(summary.path("reason").asText()));
        }
        return String.join(" ", sentences);
    }

    /**
     * The generated summary: marked as such at its beginning, and followed by the names and numbers that the article
     * does not contain.
     */
    private String generated() {
        JsonNode summary = event.path("generatedSummary");
        if (summary.isMissingNode()) {
            return notGenerated();
        }
        List<String> unsupported = new ArrayList<>();
        summary.findValues("unsupported")
                .forEach(list -> list.forEach(
                        each -> unsupported.add(clean(each.path("text").asText()))));
        String doubt = unsupported.isEmpty() ? "" : "\nnot in the article: " + listed(unsupported, NAMES);
        return "[machine-generated by "
                + clean(summary.at("/aiInfo/0/system/name").asText()) + "] "
                + clean(summary.path("text").asText()) + doubt;
    }

    /** Why there is no generated summary although generation is on. A failure is listed with the other failures. */
    private String notGenerated() {
        for (JsonNode stage : event.path("stages")) {
            if (stage.path("step").asText().equals("generate")
                    && stage.path("outcome").asText().equals("notApplicable")) {
                return "none: " + clean(stage.path("reason").asText());
            }
        }
        return "";
    }

    private String failed() {
        List<String> steps = new ArrayList<>();
        for (JsonNode stage : event.path("stages")) {
            if (stage.path("outcome").asText().equals("failed")) {
                steps.add(stage.path("step").asText() + ": "
                        + stage.path("reason").asText());
            }
        }
        return clean(String.join(", ", steps));
    }

    private String text(String pointer) {
        JsonNode node = event.at(pointer);
        return node.isNull() ? "" : clean(node.asText());
    }

    private static void add(List<String> facts, String prefix, String fact) {
        if (!fact.isEmpty()) {
            facts.add(prefix + fact);
        }
    }

    private static void put(Map<String, String> rows, String label, String text) {
        if (!text.isEmpty()) {
            rows.put(label, text);
        }
    }

    /**
     * The text with white space and controls as spaces, without other characters that a terminal would not show in
     * place.
     */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            int point = points[i];
            if (Character.isWhitespace(point) || Character.isISOControl(point)) {
                clean.append(' ');
            } else if (Escape.isHarmless(point) || joins(points, i)) {
                clean.appendCodePoint(point);
            }
        }
        return clean.toString().strip();
    }

    /** A joiner between two characters of a script, or of an emoji, that has use for it. */
    private static boolean joins(int[] points, int at) {
        boolean joiner = points[at] == 0x200C || points[at] == 0x200D;
        return joiner
                && at > 0
                && at + 1 < points.length
                && isBeyondLatin(points[at - 1])
                && isBeyondLatin(points[at + 1]);
    }

    private static boolean isBeyondLatin(int point) {
        return point > 0x250 && Escape.isHarmless(point);
    }
}
