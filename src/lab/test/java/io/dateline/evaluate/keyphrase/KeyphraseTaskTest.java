package io.dateline.evaluate.keyphrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dateline.evaluate.Corpus;
import io.dateline.evaluate.Measure;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyphraseTaskTest {
    /** Percent, as the reference scorer prints them for the same two rows. */
    @ParameterizedTest
    @CsvSource({"0, 20.00, 50.00, 27.08", "1, 40.00, 50.00, 41.56", "2, 16.67, 58.33, 24.93"})
    void figuresAreThoseOfTheReference(int measure, double precision, double recall, double f1) {
        List<double[]> first = KeyphraseTask.score(
                List.of("ferry terminal", "harbours", "Port Ellery", "oyster beds", "ferries", "strike"),
                List.of(
                        "Ferry terminals",
                        "harbour",
                        "winter",
                        "oyster-beds",
                        "port",
                        "fishermen",
                        "engineers",
                        "council",
                        "harbour",
                        "tolls",
                        "mayor",
                        "striking"));
        List<double[]> second = KeyphraseTask.score(List.of("steel bridge", "rust"), List.of("bridge", "rusting"));
        double[] sum = first.get(measure).clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += second.get(measure)[i];
        }

        Measure asked = new KeyphraseTask()
                .scorer(Corpus.of("own", "own"), List.of())
                .measures()
                .get(measure);
        var figures = asked.figures().of(sum);

        assertThat(new double[] {100 * figures.precision(), 100 * figures.recall(), 100 * figures.f1()})
                .containsExactly(new double[] {precision, recall, f1}, within(0.005));
    }
}
