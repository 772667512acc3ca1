package io.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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
    void thePerformancePageSaysTheSameF1(String task) throws IOException {
        Map<String, Double> published = published(task);

        assertThat(published).containsAllEntriesOf(Floors.of(task).all());
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

    /** F1 by "corpus TAB measure", from the rows of the page's tables that begin with the task's name. */
    private static Map<String, Double> published(String task) throws IOException {
        Map<String, Double> rows = new HashMap<>();
        for (String line : Files.readAllLines(Path.of("../../PERFORMANCE.md"))) {
            String[] cells = line.split("\\|", -1);
            if (cells.length > 6 && cells[1].strip().equals(task)) {
                rows.put(cells[2].strip() + "\t" + cells[3].strip(), Double.valueOf(cells[6].strip()));
            }
        }
        return rows;
    }
}
