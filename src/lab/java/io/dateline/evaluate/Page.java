package io.dateline.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The words on a task's page in {@code docs/results}, read from resources: the text above the table ({@code
 * /evaluate/pages/TASK.md}) and the yardsticks, which are the scores of other systems or of simple methods ({@code
 * /evaluate/yardsticks.tsv}: task, corpus, measure, yardstick).
 */
final class Page {
    static final String TABLE_HEAD = """
            | task | corpus | measure | P | R | F1 | 95 % of F1 | yardstick |
            |---|---|---|---|---|---|---|---|
            """;

    private Page() {}

    /** The text above the table, an empty line behind it; empty when the task has none. */
    static String introduction(String task) {
        String text = resource("/evaluate/pages/" + task + ".md");
        return text.isEmpty() ? "" : text.strip() + "\n\n";
    }

    /** The yardstick for a result; empty when there is none. */
    static String yardstick(Result result) {
        String row = String.join("\t", result.task(), result.corpus(), result.measure(), "");
        return resource("/evaluate/yardsticks.tsv")
                .lines()
                .filter(line -> line.startsWith(row))
                .map(line -> line.substring(row.length()))
                .findFirst()
                .orElse("");
    }

    private static String resource(String name) {
        try (InputStream file = Page.class.getResourceAsStream(name)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
