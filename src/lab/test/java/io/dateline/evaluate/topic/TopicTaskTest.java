package io.dateline.evaluate.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTaskTest {
    private static final String SPORT = "medtop:15000000";
    private static final String MONEY = "medtop:04000000";
    private static final String POWER = "medtop:11000000";
    private static final List<List<double[]>> SCORES = List.of(
            TopicTask.score(SPORT, List.of(SPORT), List.of(SPORT)),
            TopicTask.score(MONEY, List.of(MONEY, POWER), List.of(POWER, MONEY)),
            TopicTask.score(MONEY, List.of(MONEY), List.of(MONEY)),
            TopicTask.score(POWER, List.of(POWER), List.of()));

    /** Right of four, as the reference scorer prints them for the same rows. */
    @ParameterizedTest
    @CsvSource({"0, 2", "1, 3", "2, 3"})
    void sharesAreThoseOfTheReference(int measure, double right) {
        assertThat(sum(measure)).containsExactly(right, 4);
    }

    @Test
    void macroF1IsThatOfTheReference() {
        assertThat(100 * TopicTask.macro(sum(3)).f1()).isCloseTo(55.56, within(0.005));
    }

    @Test
    void theConfusionTableHasARowForEachTopicOfTheGold() {
        List<String> rows = TopicTask.table(sum(3)).lines().toList();

        assertThat(rows).hasSize(4);
        assertThat(rows.get(1).strip().split(" +"))
                .startsWith("medtop:04", ".", ".", ".", "1")
                .endsWith("1", ".", ".", ".", ".", ".", ".", ".");
        assertThat(rows.get(2).strip()).startsWith("medtop:11").endsWith("1");
        assertThat(rows.get(3).strip()).startsWith("medtop:15");
    }

    private static double[] sum(int measure) {
        double[] sum = new double[SCORES.get(0).get(measure).length];
        for (List<double[]> score : SCORES) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += score.get(measure)[i];
            }
        }
        return sum;
    }
}
