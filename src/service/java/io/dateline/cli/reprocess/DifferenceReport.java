package io.dateline.cli.reprocess;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.cli.terminal.Table;
import io.dateline.compare.Comparison;

/** What differs between two topics, for a person or for a program. */
public final class DifferenceReport {
    private final Comparison comparison;
    private final String before;
    private final String after;

    /**
     * @param before the topic compared with
     * @param after the topic of the events made
     */
    public DifferenceReport(Comparison comparison, String before, String after) {
        this.comparison = comparison;
        this.before = before;
        this.after = after;
    }

    /** A table of the fields with the number of events that differ there, examples, and the counts. */
    public String page() {
        StringBuilder page = new StringBuilder();
        if (!comparison.fields().isEmpty()) {
            Table table = new Table("FIELD", "EVENTS");
            comparison.fields().forEach((field, events) -> table.row(field, Integer.toString(events)));
            page.append(table).append('\n');
        }
        comparison.examples().forEach(line -> page.append(line).append('\n'));
        return page.append(comparison.same())
                .append(" the same, ")
                .append(comparison.differing())
                .append(" differ, ")
                .append(comparison.onlyBefore())
                .append(" only in ")
                .append(before)
                .append(", ")
                .append(comparison.onlyAfter())
                .append(" only in ")
                .append(after)
                .append('\n')
                .toString();
    }

    public String json() {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("before", before).put("after", after);
        json.put("same", comparison.same()).put("differ", comparison.differing());
        json.put("onlyBefore", comparison.onlyBefore()).put("onlyAfter", comparison.onlyAfter());
        ObjectNode fields = json.putObject("fields");
        comparison.fields().forEach(fields::put);
        comparison.examples().forEach(json.putArray("examples")::add);
        return json.toString();
    }
}
