package io.dateline.validate.copy;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Body;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What surrounds the copy is set apart, and only that. */
class BoilerplateTest {
    private static final String LONG =
            "The northern pier of Port Selm, closed since the storms of January, opened again, the harbour board said.";

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
    void datelines(String paragraph, String dateline) {
        Copy copy = plain(paragraph + "\n" + LONG);

        assertThat(text(copy)).isEqualTo(dateline);
        assertThat(copy.paragraphs().get(0)).isEqualTo("The pier opened.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Corrects height of the pier to 12 metres in paragraph 1)",
                "(Refiles to fix spelling in headline.)",
                "[Adds quote from mayor, background]",
                "(UPDATES with the harbour board's words)",
                "(Repeats to widen distribution)",
                "(This story has been refiled to correct a name)"
            })
    void aBracketedNoteAboutTheStoryIsNoCopyAndHidesNoDateline(String note) {
        Copy copy = plain(note + "\nPORT SELM (Corvo) - The pier opened.\n" + LONG);

        assertThat(copy.deskLine()).isEqualTo(note);
        assertThat(text(copy)).isEqualTo("PORT SELM (Corvo) -");
        assertThat(copy.paragraphs()).containsExactly("The pier opened.", LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(The pier had been closed since January.)",
                "(Corrects height) The pier opened.",
                "(Adding a second pier will take a year.)",
                "(Repeated storms closed the pier.)"
            })
    void bracketsAloneMakeNoNote(String paragraph) {
        Copy copy = plain(paragraph + "\n" + LONG);

        assertThat(copy.deskLine()).isNull();
        assertThat(copy.paragraphs()).containsExactly(paragraph, LONG);
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
    void noDatelines(String paragraph) {
        Copy copy = plain(paragraph + "\n" + LONG);

        assertThat(copy.credits().dateline()).isNull();
        assertThat(copy.paragraphs().get(0)).isEqualTo(paragraph);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    By Ana Velt                               | Ana Velt
                    By ANA VELT and CARL MORN, Corvo News     | ANA VELT and CARL MORN, Corvo News
                    Von Ana Velt, Corvo                       | Ana Velt, Corvo
                    """)
    void bylines(String line, String byline) {
        Copy copy = plain(line + "\n" + LONG + "\n" + LONG);

        assertThat(copy.credits().byline()).isEqualTo(byline);
        assertThat(copy.paragraphs()).containsExactly(LONG, LONG);
    }

    @Test
    void aSentenceThatBeginsWithByIsNoByline() {
        Copy copy = plain("By Monday the pier was open.\n" + LONG);

        assertThat(copy.credits().byline()).isNull();
        assertThat(copy.paragraphs()).hasSize(2);
    }

    @Test
    void theHouseBelowABylineGoesWithIt() {
        Copy copy = plain("By ANA VELT\nCorvo News Writer\n" + LONG + "\n" + LONG);

        assertThat(copy.paragraphs()).containsExactly(LONG, LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Reporting by Ana Velt; Editing by Carl Morn)",
                "Additional reporting by Ana Velt in Selm",
                "Corvo writer Ana Velt contributed to this report.",
                "© 2026 Corvo News",
                "Copyright 2026 Corvo News. All rights reserved.",
                "(c) 2026 Corvo News",
                "###",
                "-30-",
                "(END)",
                "___",
                "(Corvo)"
            })
    void footLinesGo(String line) {
        assertThat(plain(LONG + "\n" + LONG + "\n" + line).paragraphs()).containsExactly(LONG, LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reporting the figures, she smiled.",
                "\"Follow me,\" she said.",
                "Votes came from all parties (including his own)."
            })
    void copyAtTheFootStays(String line) {
        assertThat(plain(LONG + "\n" + line).paragraphs()).containsExactly(LONG, line);
    }

    @Test
    void theAgencysTagAtTheEndIsCredit() {
        Copy copy = plain(LONG + "\n\"Ships came,\" she said. (Corvo)");

        assertThat(copy.credits().credit()).isEqualTo("Corvo");
        assertThat(copy.paragraphs()).containsExactly(LONG, "\"Ships came,\" she said.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Velt, head of the harbour board (Corvo) |",
                "| The pier in January |",
                "Ana Velt, head of the harbour board (Corvo)",
                "Ships at the pier on Monday. (Corvo Photo/Carl Morn)",
                "In this photo taken Monday, ships call at the pier.",
                "File photo: the pier"
            })
    void captionsGo(String caption) {
        Copy copy = plain(LONG + "\n|\n" + caption + "\n" + LONG);

        assertThat(copy.paragraphs()).containsExactly(LONG, LONG);
        assertThat(copy.credits().captions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Talks followed a visit by envoys and             | ships came.                         | Talks followed a visit by envoys and ships came.
                    It was a meeting between US.                     | President Morn and Velt.            | It was a meeting between US President Morn and Velt.
                    It was a meeting between U.S.                    | President Morn and Velt.            | It was a meeting between U.S. President Morn and Velt.
                    The pier was opened by Gen.                      | Carl Morn.                          | The pier was opened by Gen. Carl Morn.
                    Ferries, boats,                                  | yachts and tugs came.               | Ferries, boats, yachts and tugs came.
                    """)
    void aSentenceCutInTwoIsJoined(String first, String second, String joined) {
        assertThat(plain(LONG + "\n" + first + "\n" + second).paragraphs()).containsExactly(LONG, joined);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They made a deal with the US.   | President Morn was glad.
                    Results                         | Selm won.
                    The pier opened.                | iPier was glad.
                    What came:                      | ships
                    """)
    void sentencesThatAreWholeStayApart(String first, String second) {
        assertThat(plain(LONG + "\n" + first + "\n" + second).paragraphs()).containsExactly(LONG, first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pier of Port Selm opens again", "Who opened the pier?", "Pier opens: ships come"})
    void aFirstLineThatPlainlyIsAHeadlineIsOne(String line) {
        Copy copy = plain(line + "\n" + LONG + "\n" + LONG);

        assertThat(copy.headline()).isEqualTo(line);
        assertThat(copy.paragraphs()).containsExactly(LONG, LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The pier opened.", "pier of port selm", "Pier", "The pier, which opened on Monday,"})
    void aFirstLineThatIsNoHeadlineStays(String line) {
        assertThat(plain(line + "\n" + LONG + "\n" + LONG).headline()).isEmpty();
    }

    @Test
    void aHeadlineRepeatedInTheBodyGoes() {
        RawItem item = new RawItem(
                Format.JSON,
                Map.of(Field.HEADLINE, "Pier opens"),
                new Body("<h1>Pier opens</h1><p>" + LONG + "</p>", Markup.HTML),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(Copy.of(item).paragraphs()).containsExactly(LONG);
    }

    private static String text(Copy copy) {
        return Objects.requireNonNull(copy.credits().dateline()).text();
    }

    private static Copy plain(String body) {
        return Copy.of(new RawItem(
                Format.TEXT, Map.of(), new Body(body, Markup.PLAIN), List.of(), List.of(), List.of(), List.of()));
    }
}
