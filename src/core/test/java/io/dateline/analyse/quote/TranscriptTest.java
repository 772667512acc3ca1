package io.dateline.analyse.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Prose;
import io.dateline.article.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The turns of a transcript are speech of those they are named after. */
class TranscriptTest {
    private static final QuoteFinder FINDER = new QuoteFinder();

    private static List<String> turns(String text) {
        Prose prose = new Segmenter().segment(new ArticleText("", text));
        return FINDER.find(prose, List.of()).stream()
                .map(quote -> quote.kind() + " " + quote.speaker().span().of(text) + "|"
                        + quote.span().of(text))
                .toList();
    }

    @Test
    void givesEachTurnToTheNameBeforeItsColon() {
        assertThat(turns("""
                        MAYOR HALVORSEN: The mill will close in May.
                        OLAF BRANDT: We doubt that very much.
                        MAYOR HALVORSEN: It is your right to doubt it."""))
                .containsExactly(
                        "DIRECT MAYOR HALVORSEN|The mill will close in May.",
                        "DIRECT OLAF BRANDT|We doubt that very much.",
                        "DIRECT MAYOR HALVORSEN|It is your right to doubt it.");
    }

    @Test
    void leavesQuestionAndAnswerAsTheyAreMarked() {
        assertThat(turns("""
                        Q. Will the workers be paid?

                        A. They will be paid until June.

                        Q. Is that all?"""))
                .containsExactly(
                        "DIRECT Q.|Will the workers be paid?",
                        "DIRECT A.|They will be paid until June.",
                        "DIRECT Q.|Is that all?");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Born: 1960 in Osterby\nEducation: Oslo\nCareer: Kestrel Bank",
                "OSTERBY: The mill closes in May.\nNothing else was decided.",
                "Brandt: The mill will close.\nHalvorsen: It will stay open.",
                "Halvorsen: 23 points\nBrandt: 12 points\nHalvorsen: 11 points"
            })
    void takesNoListForATranscript(String text) {
        Prose prose = new Segmenter().segment(new ArticleText("", text));

        assertThat(FINDER.find(prose, List.of())).extracting(Quote::kind).doesNotContain(Quote.Kind.DIRECT);
    }

    @Test
    void readsAVeryLongTranscript() {
        String text = "HALVORSEN: We do.\n".repeat(5_000);

        assertThat(turns(text)).hasSize(5_000);
    }
}
