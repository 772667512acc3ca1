package io.dateline.validate.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineRemoverTest {
    private final Remover remover = new DatelineRemover();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SEOUL, Oct. 8 (Yonhap) -- The pier opened.                   | SEOUL, Oct. 8 (Yonhap) --
                    LONDON (Reuters) - The pier opened.                          | LONDON (Reuters) -
                    WASHINGTON/LONDON, Nov 23 (Reuters) - The pier opened.       | WASHINGTON/LONDON, Nov 23 (Reuters) -
                    PORT SELM, Island of Orm (AP) — The pier opened.             | PORT SELM, Island of Orm (AP) —
                    Paris, Nov 23, 2026 (AFP) - The pier opened.                 | Paris, Nov 23, 2026 (AFP) -
                    Berlin (dpa) - The pier opened.                              | Berlin (dpa) -
                    Madrid, 23 nov (EFE).- The pier opened.                      | Madrid, 23 nov (EFE).-
                    MOSCOW, November 23. /TASS/. – The pier opened.              | MOSCOW, November 23. /TASS/. –
                    PORT SELM — The pier opened.                                 | PORT SELM —
                    Rio de Janeiro (AP) _ The pier opened.                       | Rio de Janeiro (AP) _
                    (Reuters) - The pier opened.                                 | (Reuters) -
                    """)
    void aDatelineStandsApart(String paragraph, String dateline) {
        CopyParts left = remover.remove(Parts.of(paragraph, Parts.COPY));

        assertThat(Objects.requireNonNull(left.setApart().dateline()).text()).isEqualTo(dateline);
        assertThat(left.paragraphs()).containsExactly("The pier opened.", Parts.COPY);
    }

    @Test
    void itsAgencyIsCreditWhereNoneWasFound() {
        CopyParts left = remover.remove(Parts.of("PORT SELM (Reuters) - The pier opened."));

        assertThat(left.setApart().credit()).isEqualTo("Reuters");
    }

    @Test
    void aCreditOfTheFootStays() {
        SetApart found = SetApart.NOTHING.withSignOff("Reporting by Ana Velt");

        CopyParts left = remover.remove(
                Parts.of("PORT SELM (Reuters) - The pier opened.").withSetApart(found));

        assertThat(left.setApart().credit()).isEqualTo("Reporting by Ana Velt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO - the alliance - said the pier opened.",
                "The pier - closed since January - opened.",
                "Port Selm - The pier opened.",
                "A long-awaited pier opened.",
                "He said (and meant it) - the pier is open.",
                "- The pier opened.",
                "BREAKING - The pier opened."
            })
    void otherBeginningsStay(String paragraph) {
        CopyParts parts = Parts.of(paragraph, Parts.COPY);

        assertThat(remover.remove(parts)).isEqualTo(parts);
    }
}
