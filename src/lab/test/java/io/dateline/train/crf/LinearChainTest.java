package io.dateline.train.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Labels: 0 outside, 1 the first of a name, 2 a further one, which needs 1 or 2 before it. Features: 0 to 4. */
class LinearChainTest {
    private static final int LABELS = 3;
    private static final int FEATURES = 5;
    private static final LearningSettings SETTINGS = new LearningSettings(0.1f, 0, 0, 1e-6f, 1e-6f, 11);

    private static boolean follows(int label, int next) {
        return next != 2 || label > 0;
    }

    static Stream<Arguments> chains() {
        return Stream.of(
                Arguments.of("between outsides", Chain.between(LABELS, LinearChainTest::follows), sequences(0)),
                Arguments.of(
                        "open, links", Chain.open(LABELS, 2, LinearChainTest::follows, l -> l != 2), sequences(1)));
    }

    /** Feature 0 goes with outside, 1 with a name's beginning, 2 with its further parts. */
    private static List<Sequence> sequences(int link) {
        List<Sequence> sequences = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            byte[] gold = i % 2 == 0 ? new byte[] {0, 1, 2, 0} : new byte[] {1, 0, 0, 1};
            int[] features = new int[gold.length];
            byte[] links = new byte[gold.length];
            for (int p = 0; p < gold.length; p++) {
                features[p] = gold[p];
                links[p] = (byte) link;
            }
            sequences.add(Sequence.of(new int[] {0, 1, 2, 3, 4}, features, links, gold));
        }
        return sequences;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("chains")
    void weighsAFeatureForTheLabelItGoesWith(String what, Chain chain, List<Sequence> sequences) {
        // Given
        LinearChain learner = new LinearChain(chain, FEATURES, 0, SETTINGS);
        // When
        learner.fit(sequences, 5, 1, pass -> {});
        // Then
        float[] weights = learner.weights()[0];
        assertThat(weights[0]).isNegative();
        assertThat(weights[2]).isPositive();
        assertThat(weights[2]).isGreaterThan(weights[3]);
        assertThat(weights[5]).isGreaterThan(weights[4]);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("chains")
    void learnsTheSameToTheLastBit(String what, Chain chain, List<Sequence> sequences) {
        LinearChain one = new LinearChain(chain, FEATURES, 0, SETTINGS);
        LinearChain other = new LinearChain(chain, FEATURES, 0, SETTINGS);

        one.fit(sequences, 3, 2, pass -> {});
        other.fit(sequences, 3, 2, pass -> {});

        assertThat(other.weights()[0]).isEqualTo(one.weights()[0]);
        assertThat(other.steps()[0]).isEqualTo(one.steps()[0]);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("chains")
    void sumsTheWaysThroughAPositionToOne(String what, Chain chain, List<Sequence> sequences) {
        // Given
        Lattice lattice = new Lattice(chain);
        Sequence sequence = sequences.get(0);
        lattice.reserve(sequence.length());
        for (int step = 0; step < chain.steps(); step++) {
            lattice.step(step, 0.1 * step);
        }
        for (int i = 0; i < sequence.length(); i++) {
            lattice.scores(i, new float[] {0.5f * i, -0.25f});
        }
        // When
        double all = lattice.forward(sequence);
        lattice.backward(sequence);
        // Then
        for (int i = 0; i < sequence.length(); i++) {
            assertThat(lattice.share(i, 0) + lattice.share(i, 1) + lattice.share(i, 2))
                    .isCloseTo(1, within(1e-12));
        }
        assertThat(lattice.share(0, 2)).isZero();
        assertThat(lattice.gold(sequence)).isLessThan(all);
    }

    @Test
    void leavesAPositionWithoutFeaturesOutside() {
        // Given
        Lattice lattice = new Lattice(Chain.between(LABELS, LinearChainTest::follows));
        Sequence sequence = Sequence.of(new int[] {0, 0}, new int[0], new byte[1], new byte[1]);
        lattice.reserve(1);
        lattice.outside(0);
        for (int step = 0; step < LABELS * LABELS; step++) {
            lattice.step(step, 0);
        }
        // When
        lattice.forward(sequence);
        lattice.backward(sequence);
        // Then
        assertThat(lattice.share(0, 0)).isEqualTo(1);
    }

    /** What only one corpus says is learned for it, and half of it for both. */
    @Test
    void keepsACopyOfTheWeightsForEachCorpus() {
        // Given
        List<Sequence> sequences = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            byte label = (byte) (i % 2);
            int[] froms = {0, 1};
            sequences.add(new Sequence(i % 2, froms, new int[] {1}, new int[] {0}, new byte[1], new byte[] {label}));
        }
        LinearChain learner = new LinearChain(Chain.between(LABELS, LinearChainTest::follows), 1, 2, SETTINGS);
        // When
        learner.fit(sequences, 5, 1, pass -> {});
        // Then
        assertThat(learner.weights()[1][0]).isNegative();
        assertThat(learner.weights()[2][0]).isPositive();
    }

    @Test
    void refusesASequenceWhosePartsDifferInLength() {
        assertThatThrownBy(() -> Sequence.of(new int[] {0, 1}, new int[] {3}, new byte[2], new byte[1]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesSettingsThatLearnNothing() {
        assertThatThrownBy(() -> new LearningSettings(0, 0, 0, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
