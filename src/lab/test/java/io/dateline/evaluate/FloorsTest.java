package io.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FloorsTest {
    static Stream<String> tasks() {
        return Tasks.all().stream().map(Task::name);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void thePageOfResultsSaysTheSameF1(String task) throws IOException {
        Map<String, Double> published = published(task);

        assertThat(published).containsAllEntriesOf(Floors.of(task).all());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void thePageOfResultsBeginsWithItsText(String task) throws IOException {
        assertThat(Files.readString(page(task))).startsWith(Page.introduction(task) + Page.TABLE_HEAD);
    }

    /** The row of a task: its measure, F1 on the gold set, a corpus, F1 there. */
    @ParameterizedTest
    @MethodSource("tasks")
    void thePerformancePageHasOneRowATaskWithTheSameF1(String task) throws IOException {
        List<String[]> rows = rows(Path.of("../../PERFORMANCE.md"), task);

        assertThat(rows).hasSize(1);
        String[] row = rows.get(0);
        assertThat(published(task)).containsEntry(row[4] + "\t" + row[2], Double.valueOf(row[5]));
        if (!row[3].equals("\u2013")) {
            assertThat(published(task)).containsEntry("ellery\t" + row[2], Double.valueOf(row[3]));
        }
    }

    @Test
    void aFigureBelowTheRecordFalls() {
        assertThat(result(0.8449, 0.845).fell()).isTrue();
    }

    @Test
    void aFigureThatRoundsToTheRecordDoesNotFall() {
        assertThat(result(0.84496, 0.845).fell()).isFalse();
    }

    @Test
    void aFigureWithoutARecordDoesNotFall() {
        assertThat(new Result("t", "c", "m", 1, new Figures(0, 0, 0), 0, 0, null).fell())
                .isFalse();
    }

    private static Result result(double f1, double recorded) {
        return new Result("t", "c", "m", 1, new Figures(f1, f1, f1), f1, f1, recorded);
    }

    /** F1 by "corpus TAB measure", from the rows of the task's page. */
    private static Map<String, Double> published(String task) throws IOException {
        Map<String, Double> figures = new HashMap<>();
        for (String[] cells : rows(page(task), task)) {
            figures.put(cells[2] + "\t" + cells[3], Double.valueOf(cells[6]));
        }
        return figures;
    }

    private static Path page(String task) {
        return Path.of("../../docs/results", task + ".md");
    }

    /** The cells of the table rows that begin with the task's name. */
    private static List<String[]> rows(Path page, String task) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("| " + task + " |"))
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toArray(String[]::new))
                .toList();
    }
}
