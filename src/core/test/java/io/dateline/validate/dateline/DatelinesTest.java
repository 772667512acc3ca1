package io.dateline.validate.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Dateline;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A dateline comes out whole, and a sentence is none. */
class DatelinesTest {
    private static final Instant MADE = Instant.parse("2026-11-29T10:00:00Z");
    private static final String COPY = "The pier opened.";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    SEOUL, Nov. 29 (Yonhap) --               | SEOUL                  | 2026-11-29 | Yonhap
                    BEIJING, Nov. 29 /Xinhua/ --             | BEIJING                | 2026-11-29 | Xinhua
                    BEIJING, Nov. 29 (Xinhua) --             | BEIJING                | 2026-11-29 | Xinhua
                    MOSCOW, November 29. /TASS/. -           | MOSCOW                 | 2026-11-29 | TASS
                    Paris, Nov 29, 2026 (AFP) -              | Paris                  | 2026-11-29 | AFP
                    WASHINGTON/LONDON, Nov 29 (Reuters) -    | WASHINGTON             | 2026-11-29 | Reuters
                    Cape Town -                              | Cape Town              | -          | -
                    New Delhi, India (CNN)                   | New Delhi, India       | -          | CNN
                    LONDON (AP) _                            | LONDON                 | -          | AP
                    LONDON (AP) —                            | LONDON                 | -          | AP
                    ROTTERDAM, NETHERLANDS, MARCH 3 (AP) -   | ROTTERDAM, NETHERLANDS | 2027-03-03 | AP
                    (CNN) --                                 | -                      | -          | CNN
                    CAIRO – 26 July 2026:                    | CAIRO                  | 2026-07-26 | -
                    RAIPUR:                                  | RAIPUR                 | -          | -
                    NEW DELHI: (PTI)                         | NEW DELHI              | -          | PTI
                    TOKYO, Nov. 29, Kyodo --                 | TOKYO                  | 2026-11-29 | Kyodo
                    Madrid, 29 nov (EFE).-                   | Madrid                 | 2026-11-29 | EFE
                    Berlin (dpa) -                           | Berlin                 | -          | dpa
                    Roma, 29 nov. (ANSA) -                   | Roma                   | 2026-11-29 | ANSA
                    Wien (APA) –                             | Wien                   | -          | APA
                    """)
    void formsOfTheWires(String written, @Nullable String place, @Nullable String day, @Nullable String agency) {
        assertRead(written, place, day, agency);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    VEGA, December 1 /Ellery Press/ -        | VEGA                   | 2026-12-01 | Ellery Press
                    VEGA, 28 November. /Interfax/.           | VEGA                   | 2026-11-28 | Interfax
                    МОСКВА, 29 ноября. /ТАСС/.               | МОСКВА                 | 2026-11-29 | ТАСС
                    PORT SELM: (Ellery Press)                | PORT SELM              | -          | Ellery Press
                    PORT SELM (IANS):                        | PORT SELM              | -          | IANS
                    Port Selm, 2 décembre 2025 (AFP) —       | Port Selm              | 2025-12-02 | AFP
                    Bogotá, 29 de noviembre (EFE).-          | Bogotá                 | 2026-11-29 | EFE
                    Lisboa, 29 nov 2026 (Lusa) –             | Lisboa                 | 2026-11-29 | Lusa
                    VEGA, 29. November (dpa/eb) -            | VEGA                   | 2026-11-29 | dpa/eb
                    VEGA, Orm, Sunday, Nov. 29 (AP) -        | VEGA, Orm              | 2026-11-29 | AP
                    VEGA Nov 29 (EP) -                       | VEGA                   | 2026-11-29 | EP
                    NAIROBI – July 26, 2026:                 | NAIROBI                | 2026-07-26 | -
                    VEGA, Nov. 29, Jiji Press —              | VEGA                   | 2026-11-29 | Jiji Press
                    VEGA, 2026-11-29 (EP) -                  | VEGA                   | 2026-11-29 | EP
                    Port Selm, Nov. 29 -                     | Port Selm              | 2026-11-29 | -
                    SAINT-MARC —                             | SAINT-MARC             | -          | -
                    McSELM, Orm —                            | McSELM, Orm            | -          | -
                    """)
    void formsLikeThem(String written, @Nullable String place, @Nullable String day, @Nullable String agency) {
        assertRead(written, place, day, agency);
    }

    private static void assertRead(
            String written, @Nullable String place, @Nullable String day, @Nullable String agency) {
        String paragraph = written + " " + COPY;
        Dateline dateline = Objects.requireNonNull(Datelines.at(paragraph), written);
        assertThat(dateline.text()).isEqualTo(written);
        assertThat(paragraph.substring(dateline.end())).isEqualTo(COPY);
        assertThat(dateline.place()).isEqualTo(place);
        assertThat(date(dateline)).isEqualTo(day);
        assertThat(dateline.agency()).isEqualTo(agency);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Port Selm, Orm (CNN) | Port Selm, Orm
                    (CNN)                | -
                    """)
    void theBlankBehindTheBracketMayBeLost(String written, @Nullable String place) {
        Dateline dateline = Objects.requireNonNull(Datelines.at(written + COPY), written);

        assertThat(dateline.place()).isEqualTo(place);
        assertThat(dateline.end()).isEqualTo(written.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(CNN)A pier opened.", "(CNN)I'm at the pier.", "(CNN)\"The Pier\" opened."})
    void aWordOfOneLetterMayFollowAtOnce(String paragraph) {
        assertThat(Objects.requireNonNull(Datelines.at(paragraph), paragraph).end())
                .isEqualTo("(CNN)".length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TODAY RURITANIA (EFE) The pier opened.", "Kestrel Robotics - The pier opened."})
    void aNameThatIsNoPlaceOpensNoDateline(String paragraph) {
        assertThat(Datelines.at(paragraph)).isNull();
    }

    @Test
    void placesAfterTheFirstAreKept() {
        Dateline dateline = Datelines.at("VEGA / PORT SELM/SAINT-MARC, Nov 29 (EP) - " + COPY);
        assertThat(Objects.requireNonNull(dateline).others()).containsExactly("PORT SELM", "SAINT-MARC");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOTE: The pier opened.",
                "UPDATE: The pier opened.",
                "NOTE TO READERS: The pier opened.",
                "KEY FACTS: The pier opened.",
                "HINWEIS: The pier opened.",
                "Q: Who opened the pier?",
                "QUESTION: Who opened the pier?",
                "Question: Who opened the pier?",
                "Smith: The pier opened.",
                "LIVE - The pier opened.",
                "ORM: Pier opens again",
                "SELM: Pier opens again",
                "SELM: the pier opened.",
                "ON THE PIER OF OLD SELM: The ships came.",
                "On Nov. 29 - Thanksgiving - the pier opened.",
                "On Sunday, Nov. 29 — Advent Sunday — the pier opened.",
                "Last updated: Nov. 29, 2026 - The pier opened.",
                "Carl Morn (Labour): The pier opened.",
                "ORM (Old Rail Museum) The pier opened.",
                "He met Carl Morn (AP) The pier opened.",
                "(UPDATE) - The pier opened.",
                "Pier 24/7 opens. The pier opened.",
                "May 5 - The pier opened.",
                ": The pier opened.",
                "",
                "SELM",
                "SELM —"
            })
    void sentencesAndHeadingsAreNone(String paragraph) {
        assertThat(Datelines.at(paragraph)).isNull();
    }

    @Test
    void aConversationIsNone() {
        assertThat(Datelines.of(List.of("MORN: The pier is open.", "VELT: Is it safe?")))
                .isNull();
    }

    @Test
    void aPlaceBeforeAColonStandsOnce() {
        assertThat(Datelines.of(List.of("SELM: The pier is open.", "Ships came: two of them.")))
                .extracting(Dateline::place)
                .isEqualTo("SELM");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    PORT ELLERY, Oct. 8 (Ellery Press) --  | PORT ELLERY       | 2026-10-08 | Ellery Press
                    PORT ELLERY (Ellery Press) -           | PORT ELLERY       | -          | Ellery Press
                    VEGA, Norland, 8 October (EP) —        | VEGA, Norland     | 2026-10-08 | EP
                    VEGA/PORT ELLERY, Feb 27 –             | VEGA              | 2027-02-27 | -
                    VEGA, Feb 30 -                         | VEGA, Feb 30      | -          | -
                    SAINT-MARC —                           | SAINT-MARC        | -          | -
                    Oct 8 (EP)                             | -                 | 2026-10-08 | EP
                    VEGA (unclosed                         | VEGA              | -          | -
                    VEGA, 17. März (EP) -                  | VEGA              | 2027-03-17 | EP
                    VEGA, 5 juillet (EP) -                 | VEGA              | 2026-07-05 | EP
                    May Bay -                              | May Bay           | -          | -
                    Port Ellery                            | Port Ellery       | -          | -
                    Port Ellery, Norland                   | Port Ellery, Norland | -       | -
                    VEGA, Nov. 29 /EP/ --                  | VEGA              | 2026-11-29 | EP
                    Vega: (harbour desk)                   | Vega              | -          | harbour desk
                    """)
    void aFieldIsADatelineWhateverItHolds(
            String written, @Nullable String place, @Nullable String day, @Nullable String agency) {
        Dateline dateline = Datelines.sent(written);
        assertThat(dateline.text()).isEqualTo(written);
        assertThat(dateline.end()).isZero();
        assertThat(dateline.place()).isEqualTo(place);
        assertThat(date(dateline)).isEqualTo(day);
        assertThat(dateline.agency()).isEqualTo(agency);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, Dec. 31, 2025-12-31",
        "2025-12-30, Dec. 31, 2025-12-31",
        "2026-08-01, Dec. 31, 2026-12-31",
        "2028-03-01, Feb. 29, 2028-02-29",
        "2026-03-01, Feb. 29,",
        "2026-03-01, 29 Feb 2024, 2024-02-29"
    })
    void aDayTakesTheClosestYear(String made, String written, @Nullable String expected) {
        Dateline dateline = Datelines.sent("VEGA, " + written + " -");
        assertThat(Objects.toString(
                        Objects.requireNonNull(dateline.day()).date(Instant.parse(made + "T00:00:00Z")), null))
                .isEqualTo(expected);
    }

    @Test
    void aDayWithoutAYearHasNoDateWhenNobodyKnowsWhenTheItemWasMade() {
        assertThat(Objects.requireNonNull(Datelines.sent("VEGA, Dec. 31 -").day())
                        .date(null))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, true", "1, false"})
    void aDatelineHasALimit(int beyond, boolean read) {
        String head = "VEGA, " + "O".repeat(Datelines.MAX_LENGTH + beyond - "VEGA,  -".length()) + " -";
        assertThat(Datelines.at(head + " " + COPY) != null).isEqualTo(read);
    }

    @Test
    void partsHaveALimit() {
        assertThat(Datelines.at("A" + ", A".repeat(Parser.MAX_STEPS) + " (AP) - " + COPY))
                .isNull();
    }

    private static @Nullable String date(Dateline dateline) {
        return dateline.day() == null ? null : Objects.toString(dateline.day().date(MADE), null);
    }
}
