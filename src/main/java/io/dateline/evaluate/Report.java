package io.dateline.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** How results are printed. Figures are percent. */
public enum Report {
    /** For people. */
    TABLE(
            String.format(
                    Locale.ROOT,
                    "%-10s %-18s %-34s %6s %6s %6s %6s   %-15s %8s%n",
                    "task",
                    "corpus",
                    "measure",
                    "docs",
                    "P",
                    "R",
                    "F1",
                    "95 % of F1",
                    "recorded"),
            Report::row),
    /** For programs: one object a line. */
    JSON("", Report::json),
    /** Rows for PERFORMANCE.md. */
    MARKDOWN(
            "| task | corpus | measure | P | R | F1 | 95 % of F1 | yardstick |\n|---|---|---|---|---|---|---|---|\n",
            r -> String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %.2f | %.2f | %.2f | %.1f-%.1f | |%n",
                    r.task(),
                    r.corpus(),
                    r.measure(),
                    100 * r.figures().precision(),
                    100 * r.figures().recall(),
                    100 * r.figures().f1(),
                    100 * r.low(),
                    100 * r.high())),
    /** Lines for the floors file. */
    FLOORS(
            "",
            r -> String.format(
                    Locale.ROOT,
                    "%s\t%s\t%.2f%n",
                    r.corpus(),
                    r.measure(),
                    100 * r.figures().f1()));

    private final String head;
    private final Function<Result, String> line;

    Report(String head, Function<Result, String> line) {
        this.head = head;
        this.line = line;
    }

    public String head() {
        return head;
    }

    public String lines(List<Result> results) {
        return String.join("", results.stream().map(line).toList());
    }

    private static String row(Result r) {
        return String.format(
                Locale.ROOT,
                "%-10s %-18s %-34s %6d %6.2f %6.2f %6.2f   %6.2f - %6.2f %8s%s%n",
                r.task(),
                r.corpus(),
                r.measure(),
                r.documents(),
                100 * r.figures().precision(),
                100 * r.figures().recall(),
                100 * r.figures().f1(),
                100 * r.low(),
                100 * r.high(),
                r.recorded() == null ? "" : String.format(Locale.ROOT, "%.2f", 100 * r.recorded()),
                r.fell() ? "  FELL" : "");
    }

    private static String json(Result result) {
        try {
            return new ObjectMapper().writeValueAsString(result) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
