package io.dateline.analyse.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Quote;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFinderTest {
    private static final QuoteFinder FINDER = new QuoteFinder();
    private static final String BEFORE = "Snow fell on Osterby overnight.\n";
    private static final String AFTER = "\nThe road to the coast was open again by noon.";

    static Stream<Arguments> attributed() {
        return Stream.of(
                row(
                        "\"We will not sell the mill,\" Petra Halvorsen said.",
                        "\"We will not sell the mill,\"",
                        "Petra Halvorsen",
                        "said",
                        Quote.Kind.DIRECT),
                row(
                        "\"We will not sell the mill,\" said Petra Halvorsen.",
                        "\"We will not sell the mill,\"",
                        "Petra Halvorsen",
                        "said",
                        Quote.Kind.DIRECT),
                row(
                        "Petra Halvorsen said: \"We will not sell the mill.\"",
                        "\"We will not sell the mill.\"",
                        "Petra Halvorsen",
                        "said",
                        Quote.Kind.DIRECT),
                row(
                        "\"Why did nobody call?\" asked Brandt.",
                        "\"Why did nobody call?\"",
                        "Brandt",
                        "asked",
                        Quote.Kind.DIRECT),
                row(
                        "“We lost,” Halvorsen told reporters, “but we will be back.”",
                        "“We lost,” Halvorsen told reporters, “but we will be back.”",
                        "Halvorsen",
                        "told",
                        Quote.Kind.DIRECT),
                row(
                        "“We lost,” she said. “But we will be back.”",
                        "“We lost,” she said. “But we will be back.”",
                        "she",
                        "said",
                        Quote.Kind.DIRECT),
                row(
                        "“The river rose overnight.\n“By noon it was in the streets,” Mayor Ida Brandt said.",
                        "“The river rose overnight.\n“By noon it was in the streets,”",
                        "Mayor Ida Brandt",
                        "said",
                        Quote.Kind.DIRECT),
                row("“It is a scandal.” ― Ida Brandt", "“It is a scandal.”", "Ida Brandt", "―", Quote.Kind.DIRECT),
                row(
                        "Brandt called the plan \"a disaster for every village\".",
                        "the plan \"a disaster for every village\"",
                        "Brandt",
                        "called",
                        Quote.Kind.MIXED),
                row(
                        "Petra Halvorsen said the mill would stay open until spring.",
                        "the mill would stay open until spring",
                        "Petra Halvorsen",
                        "said",
                        Quote.Kind.INDIRECT),
                row(
                        "The ministry said in a statement that the talks had failed.",
                        "the talks had failed",
                        "The ministry",
                        "said in a statement",
                        Quote.Kind.INDIRECT),
                row(
                        "He told reporters on Monday that the talks had failed.",
                        "the talks had failed",
                        "He",
                        "told",
                        Quote.Kind.INDIRECT),
                row(
                        "Brandt was told that the road was closed.",
                        "the road was closed",
                        null,
                        "was told",
                        Quote.Kind.INDIRECT));
    }

    private static Arguments row(String text, String content, @Nullable String speaker, String cue, Quote.Kind kind) {
        return Arguments.of(text, content, speaker, cue, kind);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attributed")
    void attributes(String sentence, String content, @Nullable String speaker, String cue, Quote.Kind kind) {
        String text = BEFORE + sentence + AFTER;

        assertThat(find(text))
                .extracting(
                        quote -> quote.span().of(text),
                        quote -> quote.speaker() == null
                                ? null
                                : quote.speaker().span().of(text),
                        quote -> quote.cue() == null ? null : quote.cue().of(text),
                        Quote::kind)
                .containsExactly(tuple(content, speaker, cue, kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The so-called \"snow tax\" was dropped.",
                "She starred in \"The Glass Harbour\" last year.",
                "The bridge was built by Anna \"Tinker\" Moe in 1921."
            })
    void marksWithoutAnybodySpeakingAreNoQuotation(String sentence) {
        assertThat(find(BEFORE + sentence + AFTER)).isEmpty();
    }

    @Test
    void aBrokenQuotationHasItsParts() {
        String text = "“We lost,” Halvorsen said, “but we will be back.”";

        assertThat(find(text).get(0).parts())
                .extracting(part -> part.of(text))
                .containsExactly("“We lost,”", "“but we will be back.”");
    }

    @Test
    void whatIsReportedOnTheWayDoesNotBreakAQuotationInTwo() {
        String text = "“We lost,” Halvorsen said, adding that the mill would close. “The owners never came to see us.”";

        assertThat(find(text).get(0).parts())
                .extracting(part -> part.of(text))
                .containsExactly("“We lost,”", "“The owners never came to see us.”");
    }

    @Test
    void aQuotationInTheNextParagraphWithNobodyToSayItGoesOn() {
        String text = "“We lost the mill,” Halvorsen said.\n\n“The owners never came to see us.”";

        assertThat(find(text).get(0).parts())
                .extracting(part -> part.of(text))
                .containsExactly("“We lost the mill,”", "“The owners never came to see us.”");
    }

    @Test
    void aQuotationInTheNextParagraphWithItsOwnSpeakerIsAnother() {
        String text = "“We lost the mill,” Halvorsen said.\n\n“The owners never came to see us,” Brandt said.";

        assertThat(find(text)).hasSize(2);
    }

    @Test
    void offsetsHoldBehindEmojiAndRareCharacters() {
        String text = "😀𠀀 in the title.\n“We will sign,” Brandt said.";

        assertThat(find(text)).extracting(quote -> quote.span().of(text)).containsExactly("“We will sign,”");
    }

    @Test
    void theSameTextGivesTheSameQuotes() {
        String text = BEFORE + "“We lost,” she said, adding that the mill would close." + AFTER;

        assertThat(find(text)).isEqualTo(find(text));
    }

    @Test
    void emptyTextHasNoQuotes() {
        assertThat(find("")).isEmpty();
    }

    private static List<Quote> find(String text) {
        return FINDER.find(new Segmenter().segment(new ArticleText("", text)), List.of());
    }
}
