package io.dateline.generate.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final long PLENTY = 1_000_000;

    private Instant now = Instant.parse("2026-03-02T09:59:00Z");

    private Budget budget(long requestsPerHour, long requestsPerDay, long tokensPerHour, long tokensPerDay) {
        return new Budget(requestsPerHour, requestsPerDay, tokensPerHour, tokensPerDay, () -> now);
    }

    @Test
    void oneRequestPastTheHoursIsRefused() {
        Budget budget = budget(2, PLENTY, PLENTY, PLENTY);

        assertThat(budget.reserve(1)).isTrue();
        assertThat(budget.reserve(1)).isTrue();
        assertThat(budget.reserve(1)).isFalse();
    }

    @Test
    void theNextHourBeginsAnew() {
        Budget budget = budget(1, PLENTY, PLENTY, PLENTY);
        budget.reserve(1);
        now = now.plus(Duration.ofMinutes(1));

        assertThat(budget.reserve(1)).isTrue();
    }

    @Test
    void theDayOutlastsTheHour() {
        Budget budget = budget(1, 1, PLENTY, PLENTY);
        budget.reserve(1);
        now = now.plus(Duration.ofHours(1));

        assertThat(budget.reserve(1)).isFalse();
        now = now.plus(Duration.ofDays(1));
        assertThat(budget.reserve(1)).isTrue();
    }

    @Test
    void aCallThatMightGoPastTheTokensIsRefused() {
        Budget budget = budget(PLENTY, PLENTY, 100, PLENTY);

        assertThat(budget.reserve(60)).isTrue();
        assertThat(budget.reserve(41)).isFalse();
        assertThat(budget.reserve(40)).isTrue();
    }

    @Test
    void whatWasNotSpentIsThereAgain() {
        Budget budget = budget(PLENTY, PLENTY, 100, 100);
        budget.reserve(100);
        budget.settle(100, 10);

        assertThat(budget.reserve(90)).isTrue();
    }

    @Test
    void whatWasSpentBeyondTheEstimateCounts() {
        Budget budget = budget(PLENTY, PLENTY, 100, PLENTY);
        budget.reserve(10);
        budget.settle(10, 95);

        assertThat(budget.reserve(6)).isFalse();
    }

    @Test
    void aRefusalSetsNothingAside() {
        Budget budget = budget(PLENTY, PLENTY, 100, 50);
        budget.reserve(51);

        assertThat(budget.reserve(50)).isTrue();
    }

    @Test
    void aClockSetBackGivesNothingBack() {
        Budget budget = budget(1, PLENTY, PLENTY, PLENTY);
        budget.reserve(1);
        now = now.minus(Duration.ofHours(2));

        assertThat(budget.reserve(1)).isFalse();
    }

    @Test
    void manyAtOnceDoNotGoPastItTogether() {
        Budget budget = budget(100, PLENTY, PLENTY, PLENTY);
        AtomicInteger granted = new AtomicInteger();

        IntStream.range(0, 1000).parallel().forEach(i -> granted.addAndGet(budget.reserve(1) ? 1 : 0));

        assertThat(granted).hasValue(100);
    }
}
