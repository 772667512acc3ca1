package io.dateline.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.chaos.check.Verdict;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "exact and landed, 0, 4, false, false, true",
        "a fault that did not land, 0, 3, false, false, false",
        "a record missing, 1, 4, false, false, false",
        "something else found, 0, 4, true, false, false",
        "a control that loses, 7, 4, false, true, true",
        "a control that loses nothing, 0, 4, false, true, false",
        "a control whose storm did not land, 7, 3, false, true, false",
    })
    void passesOnlyWhenAllHolds(String row, int missing, int landed, boolean found, boolean mustLose, boolean passed) {
        // Given
        Verdict verdict = new Verdict(100, 98, 2, missing, 0, 0, 0);
        List<String> findings = found ? List.of("a replica stayed ready") : List.of();

        // When
        Report report = new Report("case", 1, verdict, landed, 4, findings, mustLose, 60);

        // Then
        assertThat(report.passed()).as(row).isEqualTo(passed);
    }
}
