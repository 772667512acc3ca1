package io.dateline.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckedTest {
    @Test
    void whatAStepGivesIsGivenOn() {
        assertThat(Checked.guarded(Reason.MALFORMED, () -> Checked.passed(1))).isEqualTo(Checked.passed(1));
    }

    @Test
    void whatAStepThrowsIsItsFaultByTheNameOfTheClassAlone() {
        Checked<Integer> broken = Checked.guarded(Reason.BROKE_THE_VALIDATION, () -> {
            throw new IllegalStateException("words of an article");
        });

        assertThat(broken).isEqualTo(Checked.refused(Reason.BROKE_THE_VALIDATION, "IllegalStateException"));
    }

    @Test
    void aStackThatOverflowsIsAFaultToo() {
        assertThat(Checked.guarded(Reason.MALFORMED, CheckedTest::endless))
                .isEqualTo(Checked.refused(Reason.MALFORMED, "StackOverflowError"));
    }

    @SuppressWarnings("InfiniteRecursion")
    private static Checked<Integer> endless() {
        return endless().then(Checked::passed);
    }
}
