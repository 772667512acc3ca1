package io.dateline.chaos.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BooksTest {
    private static final Origin FIRST = new Origin(0, 0);
    private static final Origin SECOND = new Origin(0, 1);
    private static final Origin ABORTED = new Origin(0, 7);

    private static final List<Sent> TWO = List.of(new Sent(FIRST, false), new Sent(SECOND, false));

    private static Outcome event(Origin origin) {
        return new Outcome(false, "key", origin, "id", "sha");
    }

    private static Outcome rejection(Origin origin) {
        return new Outcome(true, "key", origin, "", "sha");
    }

    private static Verdict verdict(List<Outcome> outcomes) {
        return new Books(TWO, Set.of(ABORTED), outcomes).verdict();
    }

    @Test
    void oneOutcomeForEachRecordIsExact() {
        // When
        Verdict verdict = verdict(List.of(event(FIRST), event(SECOND)));

        // Then
        assertThat(verdict).isEqualTo(new Verdict(2, 2, 0, 0, 0, 0, 0));
        assertThat(verdict.isExact()).isTrue();
    }

    @Test
    void aRecordWithoutAnOutcomeIsMissing() {
        assertThat(verdict(List.of(event(SECOND)))).isEqualTo(new Verdict(2, 1, 0, 1, 0, 0, 0));
    }

    @Test
    void aGoodRecordThatWasRejectedIsMissing() {
        assertThat(verdict(List.of(event(FIRST), rejection(SECOND)))).isEqualTo(new Verdict(2, 1, 1, 1, 0, 0, 0));
    }

    @Test
    void aPoisonRecordThatBecameAnEventIsMissing() {
        // Given
        Books books = new Books(List.of(new Sent(FIRST, true)), Set.of(), List.of(event(FIRST)));

        // Then
        assertThat(books.missing()).containsExactly(FIRST);
    }

    @Test
    void aSecondOutcomeIsDoubled() {
        assertThat(verdict(List.of(event(FIRST), event(SECOND), event(SECOND))))
                .isEqualTo(new Verdict(2, 3, 0, 0, 1, 0, 0));
    }

    @Test
    void aKeyThatGoesBackIsReordered() {
        assertThat(verdict(List.of(event(SECOND), event(FIRST)))).isEqualTo(new Verdict(2, 2, 0, 0, 0, 1, 0));
    }

    @Test
    void keysOfTwoPartitionsHaveNoOrder() {
        // Given a key that moved when the raw topic grew
        Origin moved = new Origin(5, 0);
        List<Sent> sent = List.of(new Sent(SECOND, false), new Sent(moved, false));

        // Then
        assertThat(new Books(sent, Set.of(), List.of(event(SECOND), event(moved)))
                        .verdict()
                        .isExact())
                .isTrue();
    }

    @Test
    void theOutcomeOfAnAbortedRecordIsAbortedRead() {
        assertThat(verdict(List.of(event(FIRST), event(SECOND), event(ABORTED))))
                .isEqualTo(new Verdict(2, 3, 0, 0, 0, 0, 1));
    }

    @Test
    void theOutcomeOfARecordThatNobodySentIsAbortedRead() {
        assertThat(verdict(List.of(event(FIRST), event(SECOND), event(new Origin(3, 3))))
                        .abortedRead())
                .isEqualTo(1);
    }

    @Test
    void theLineNamesEveryCount() {
        assertThat(new Verdict(9, 6, 2, 1, 3, 4, 5).line(7, 8))
                .isEqualTo(
                        "CHECK in=9 out=6 rejected=2 missing=1 doubled=3 reordered=4 aborted-read=5 faults-landed=7/8");
    }
}
