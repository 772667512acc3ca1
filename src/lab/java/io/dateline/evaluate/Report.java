package io.dateline.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;

/** How results are printed. Figures are percent. */
public enum Report {
    /** For people. */
    TABLE,
    /** For programs: one object a line. */
    JSON,
    /** Pages for docs/results. */
    MARKDOWN,
    /** Lines for the floors file. */
    FLOORS;

    /** The text above all tasks, line end included. */
    public String opening() {
        return this == TABLE
                ? format(
                        "%-10s %-18s %-34s %6s %6s %6s %6s   %-15s %8s%n",
                        "task", "corpus", "measure", "docs", "P", "R", "F1", "95 % of F1", "recorded")
                : "";
    }

    /** The text above a task's lines: in Markdown the page's text and the table's head. */
    public String heading(String task) {
        return this == MARKDOWN ? Page.introduction(task) + Page.TABLE_HEAD : "";
    }

    /**
     * The text below a task's lines.
     *
     * @param remarks the remarks of its scorers; in Markdown a block below the table
     */
    public String closing(String remarks) {
        return this == MARKDOWN && !remarks.isEmpty() ? "\n```text\n" + remarks + "```\n" : "";
    }

    public String lines(List<Result> results) {
        StringBuilder lines = new StringBuilder();
        results.forEach(result -> lines.append(line(result)));
        return lines.toString();
    }

    private String line(Result result) {
        return switch (this) {
            case TABLE -> row(result);
            case JSON -> json(result);
            case MARKDOWN -> markdown(result);
            case FLOORS ->
                format(
                        "%s\t%s\t%.2f%n",
                        result.corpus(),
                        result.measure(),
                        100 * result.figures().f1());
        };
    }

    private static String row(Result result) {
        Figures figures = result.figures();
        return format(
                "%-10s %-18s %-34s %6d %6.2f %6.2f %6.2f   %6.2f - %6.2f %8s%s%n",
                result.task(),
                result.corpus(),
                result.measure(),
                result.documents(),
                100 * figures.precision(),
                100 * figures.recall(),
                100 * figures.f1(),
                100 * result.low(),
                100 * result.high(),
                result.recorded() == null ? "" : format("%.2f", 100 * result.recorded()),
                result.fell() ? "  FELL" : "");
    }

    private static String markdown(Result result) {
        Figures figures = result.figures();
        return format(
                "| %s | %s | %s | %.2f | %.2f | %.2f | %.1f-%.1f | %s |%n",
                result.task(),
                result.corpus(),
                result.measure(),
                100 * figures.precision(),
                100 * figures.recall(),
                100 * figures.f1(),
                100 * result.low(),
                100 * result.high(),
                Page.yardstick(result));
    }

    private static String json(Result result) {
        try {
            return new ObjectMapper().writeValueAsString(result) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
