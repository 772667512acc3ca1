package io.dateline.cli.explain;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.cli.terminal.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An explanation as tables for a person at a terminal, drawn from its JSON. */
public final class ExplanationPage {
    /** Characters shown of a field; the JSON has all of it. */
    static final int MAX_SHOWN = 80;

    private final JsonNode json;
    private final StringBuilder page = new StringBuilder();

    private ExplanationPage(JsonNode json) {
        this.json = json;
    }

    /**
     * @param source by which the user knows it
     * @return lines, each ended by a line feed
     */
    public static String draw(String source, JsonNode json) {
        return new ExplanationPage(json).drawn(source);
    }

    private String drawn(String source) {
        String part = json.has("part") ? ", item " + json.get("part").asText() : "";
        table("outcome", new Table("item", "outcome", "").row(source + part, text(json, "outcome"), outcome()));
        Table decisions = new Table("decided", "is", "because of");
        each("decisions", row -> decisions.row(text(row, "question"), text(row, "answer"), text(row, "why")));
        table("decisions", decisions);
        pairs("fields", "field read");
        pairs("lifecycle", "lifecycle");
        Table removed = new Table("taken out of the text", "characters");
        each("removed", row -> removed.row(text(row, "kind"), text(row, "characters")));
        table("removed", removed);
        Table warnings = new Table("warning", "detail");
        each("warnings", row -> warnings.row(text(row, "kind"), text(row, "detail")));
        table("warnings", warnings);
        pairs("text", "characters of the text");
        work();
        return page.toString();
    }

    private String outcome() {
        JsonNode rejection = json.path("rejection");
        return rejection.isMissingNode()
                ? text(json, "uri")
                : "in " + text(rejection, "stage") + ", " + Names.words(text(rejection, "reason")) + ": "
                        + text(rejection, "sentence") + " " + text(rejection, "detail");
    }

    private void pairs(String section, String head) {
        Table table = new Table(head, "");
        json.path(section)
                .properties()
                .forEach(pair -> table.row(
                        Names.words(pair.getKey()), shown(pair.getValue().asText())));
        table(section, table);
    }

    /** Each piece of work with its time, and what came of it where it is a step of the analysis. */
    private void work() {
        Map<String, JsonNode> steps = new HashMap<>();
        each("steps", step -> steps.put(text(step, "step"), step));
        Table table = new Table("step", "ms", "outcome", "found");
        each("times", took -> {
            JsonNode step = steps.remove(text(took, "work"));
            String milliseconds =
                    String.format(Locale.ROOT, "%.2f", took.path("ms").asDouble());
            table.row(text(took, "work"), milliseconds, outcome(step), found(step));
        });
        each("steps", step -> {
            if (steps.containsKey(text(step, "step"))) {
                table.row(text(step, "step"), "", outcome(step), found(step));
            }
        });
        table("times", table);
    }

    private static String outcome(@Nullable JsonNode step) {
        if (step == null) {
            return "";
        }
        String reason = text(step, "reason");
        return Names.words(text(step, "outcome")) + (reason.isEmpty() ? "" : ": " + reason);
    }

    private static String found(@Nullable JsonNode step) {
        return step == null ? "" : text(step, "found");
    }

    private void each(String section, Consumer<JsonNode> row) {
        json.path(section).forEach(row);
    }

    private void table(String section, Table table) {
        JsonNode told = json.path(section);
        if (told.isTextual() || !told.isEmpty()) {
            page.append(table).append('\n');
        }
    }

    private static String text(JsonNode object, String member) {
        return object.path(member).asText("");
    }

    private static String shown(String value) {
        return value.length() <= MAX_SHOWN ? value : value.substring(0, MAX_SHOWN) + " ...";
    }
}
