package io.dateline.validate.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Lifecycle.Change;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks behind a headline and in a slug. */
class TailMarkTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dockers end strike =2 | Dockers end strike | 2",
                "Dockers end strike (2nd take) | Dockers end strike | 2",
                "Dockers end strike [Take 3] | Dockers end strike | 3",
                "Dockers end strike, take 2 of 3 | Dockers end strike | 2",
                "Dockers end strike - TAKE 2 | Dockers end strike | 2",
                "Dockers end strike (take 2 of 3) | Dockers end strike | 2",
            })
    void aTakeBehindAHeadlineIsTakenOff(String headline, String rest, int take) {
        LeadMarks.Read read = LeadMarks.read(headline);

        assertThat(read.rest()).isEqualTo(rest);
        assertThat(read.takeNumber()).isEqualTo(take);
        assertThat(read.change()).isEqualTo(Change.ADD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dockers end strike (3rd LD) | 3",
                "Dockers end strike (UPDATE 2) | 2",
                "Dockers end strike (1st Lead-Writethru) | 1",
            })
    void anUpdateBehindAHeadlineIsTakenOff(String headline, Integer number) {
        LeadMarks.Read read = LeadMarks.read(headline);

        assertThat(read.updateNumber()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Apollo 13",
                "Einstein: E=2",
                "Team won the title in 2026",
                "Mistake 2",
                "Minister to resign (official)",
                "What it takes to make take 123",
                "=2",
                "(2nd take)",
            })
    void wordsOfAHeadlineStay(String headline) {
        assertThat(LeadMarks.read(headline).rest()).isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BC-Port Strike, 1st Ld-Writethru | 1 | ",
                "AM-Port Strike,2nd Ld | 2 | ",
                "BC-Port Strike, 2nd Take | | 2",
                "BC-Port Strike | | ",
                "Strikes, ports | | ",
            })
    void aSlugEndsInItsNumbers(String slug, Integer update, Integer take) {
        LeadMarks.Read read = LeadMarks.ofSlug(slug);

        assertThat(read.updateNumber()).isEqualTo(update);
        assertThat(read.takeNumber()).isEqualTo(take);
    }
}
