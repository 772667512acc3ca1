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
import org.junit.jupiter.params.provider.ValueSource;

/** The removers together, in their order: what surrounds the copy is set apart, and only that. */
class CopyTest {
    private static final String LONG = Parts.COPY;

    @Test
    void everyKindOfLineAroundTheCopyIsSetApart() {
        Copy copy = plain("""
                (Corrects height of the pier)
                Pier of Port Selm opens again
                (Adds quote)
                By Ana Velt
                PORT SELM (Reuters) - The pier opened.
                File photo: the pier
                %s
                (Reporting by Ana Velt)
                © 2026 Ellery Press
                ###""".formatted(LONG));

        assertThat(copy.headline()).isEqualTo("Pier of Port Selm opens again");
        assertThat(copy.paragraphs()).containsExactly("The pier opened.", LONG);
        assertThat(copy.deskLine()).isEqualTo("(Corrects height of the pier) (Adds quote)");
        assertThat(text(copy)).isEqualTo("PORT SELM (Reuters) -");
        assertThat(copy.credits().byline()).isEqualTo("Ana Velt");
        assertThat(copy.credits().credit()).isEqualTo("Reporting by Ana Velt");
        assertThat(copy.credits().copyright()).isEqualTo("© 2026 Ellery Press");
        assertThat(copy.credits().captions()).containsExactly("File photo: the pier");
    }

    @Test
    void aNoteAboveTheHeadHidesNoDateline() {
        Copy copy = plain("(Refiles to fix spelling)\nPORT SELM (Corvo) - The pier opened.\n" + LONG);

        assertThat(text(copy)).isEqualTo("PORT SELM (Corvo) -");
        assertThat(copy.paragraphs()).containsExactly("The pier opened.", LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Reporting by Ana Velt; Editing by Carl Morn)",
                "Corvo writer Ana Velt contributed to this report.",
                "Copyright 2026 Corvo News. All rights reserved.",
                "###",
                "(Corvo)"
            })
    void aLineAtTheFootIsNoCaption(String line) {
        Copy copy = plain(LONG + "\n" + LONG + "\n" + line);

        assertThat(copy.paragraphs()).containsExactly(LONG, LONG);
        assertThat(copy.credits().captions()).isEmpty();
    }

    @Test
    void aTagBehindTheLastSentenceMakesNoCaption() {
        Copy copy = plain(LONG + "\n\"Ships came,\" she said. (Corvo)");

        assertThat(copy.credits().credit()).isEqualTo("Corvo");
        assertThat(copy.paragraphs()).containsExactly(LONG, "\"Ships came,\" she said.");
    }

    @Test
    void aCutSentenceIsJoinedOnceALineBetweenItsHalvesIsGone() {
        Copy copy = plain(LONG + "\nTalks followed a visit by envoys and\n|\nships came.");

        assertThat(copy.paragraphs()).containsExactly(LONG, "Talks followed a visit by envoys and ships came.");
    }

    @Test
    void aHeadlineRepeatedInHtmlGoes() {
        RawItem item = item(
                Map.of(Field.HEADLINE, "Pier opens"), new Body("<h1>Pier opens</h1><p>" + LONG + "</p>", Markup.HTML));

        assertThat(Copy.of(item).paragraphs()).containsExactly(LONG);
    }

    @Test
    void aFieldWinsOverWhatTheBodySays() {
        RawItem item = item(
                Map.of(Field.BYLINE, "Carl Morn", Field.CREDIT, "Ellery Press"),
                new Body("By Ana Velt\nPORT SELM (Reuters) - The pier opened.\n" + LONG, Markup.PLAIN));

        Copy copy = Copy.of(item);

        assertThat(copy.credits().byline()).isEqualTo("Carl Morn");
        assertThat(copy.credits().credit()).isEqualTo("Ellery Press");
    }

    private static String text(Copy copy) {
        return Objects.requireNonNull(copy.credits().dateline()).text();
    }

    private static Copy plain(String body) {
        return Copy.of(item(Map.of(), new Body(body, Markup.PLAIN)));
    }

    private static RawItem item(Map<Field, String> fields, Body body) {
        return new RawItem(Format.TEXT, fields, body, List.of(), List.of(), List.of(), List.of());
    }
}
