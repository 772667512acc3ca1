package io.dateline.train.ner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void withNothingCountedConfidenceRisesWithClearness() {
        // When
        byte[] table = new Calibration().table();
        // Then
        for (int i = 1; i < table.length; i++) {
            assertThat(table[i] & 255).isGreaterThanOrEqualTo(table[i - 1] & 255);
        }
    }
}
