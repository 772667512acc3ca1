package io.dateline.analyse.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Quote;
import io.dateline.article.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is speech and what is not, and where it starts and ends. */
class SpeechTest {
    private static final QuoteFinder FINDER = new QuoteFinder();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Passengers were offered coaches by the operator.",
                "The court in Ostby ordered the bank to pay 3 million euros.",
                "Petra Halvorsen has offered to buy the mill.",
                "The comet was discovered by two students in March.",
                "The chairman was forced to resign on Friday.",
                "The firm recalled 230,000 cars.",
                "The council decided to close the road.",
                "Her excellent skills denied the visitors’ goals.",
                "Halvorsen acknowledged the progress of the club’s national teams.",
                "They have also asked about a deal for the striker who is on a high wage.",
                "Most members voted for the plan.",
                "The town is also known as Ostby.",
                "Petra Halvorsen wrote this story.",
                "Visitors are required to show a ticket.",
                "The union declined to comment on the plan.",
                "Brandt holds the record after saving 11 of 12 match points.",
                "It was discovered that he had sent himself the letter.",
                "Halvorsen did not say whether the mill would close.",
                "The owners hope to reopen the mill in May.",
                "The mayor declared a state of calamity and asked the port for helicopters.",
                "The minister promised help for families whose homes were damaged.",
                "Two ministers agreed on Tuesday to reopen a crossing, ending a quarrel that had shut the border post."
            })
    void actsAndThoughtsAreNoSpeech(String text) {
        assertThat(said(FINDER, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Halvorsen said that the mill had closed.                          | the mill had closed
            Halvorsen told reporters that the mill had closed.                | the mill had closed
            She told reporters on Monday that the ship was lost.              | the ship was lost
            Halvorsen said when the suit was filed that managers must pay.    | managers must pay
            The mayor announced Thursday the port is closed.                  | the port is closed
            The mill will close in May and 300 jobs will go, officials said.  | The mill will close in May and 300 jobs will go
            Brandt plans to sell the mill to a rival, prosecutors said.       | Brandt plans to sell the mill to a rival
            The board said that all sites, the mill among them, remain open.  | all sites, the mill among them, remain open
            Halvorsen told Brandt that, when she retired, the mill would go.  | when she retired, the mill would go
            But growth at the mill remains slow due to the storms, keepers said. | growth at the mill remains slow due to the storms
            """)
    void startsWhereTheWordsStart(String text, String expected) {
        assertThat(said(FINDER, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harbour Days, the biggest fair, has been cancelled, organisers said on Friday, the largest event to be called off. | Harbour Days, the biggest fair, has been cancelled
            The road will close while workers look for the cause, Petra Halvorsen, director of Ostby Roads, said during a visit. | The road will close while workers look for the cause
            During the flood people spent days locked up in their homes, said 70-year-old shopkeeper Arne Lund. | During the flood people spent days locked up in their homes
            A fall would have been bad for Kestrel and good for its rivals according to the Harbour Post. | A fall would have been bad for Kestrel and good for its rivals
            The sale was a "prime example of bad planning by the board," the complaint states. | The sale was a "prime example of bad planning by the board,"
            """)
    void aSentenceIsReportedByWhoEndsIt(String text, String expected) {
        assertThat(said(FINDER, text)).isEqualTo(expected);
    }

    @Test
    void anInsertedAttributionIsOfWhatStandsBeforeIt() {
        String text =
                "The captain was suspended for hitting a sailor, Harbour Radio reported last week, and the ferry did not "
                        + "sail on Sunday.";

        assertThat(said(FINDER, text)).isEqualTo("The captain was suspended for hitting a sailor");
    }

    @Test
    void whatIsSaidEndsWithItsSentence() {
        String text =
                "Lund told CNN the harbour was \"emblematic of bad planning and of a want of sense.\" The storm has damaged "
                        + "its \"sheds and quays,\" and nobody has been found to mend them.";

        assertThat(said(FINDER, text))
                .isEqualTo("the harbour was \"emblematic of bad planning and of a want of sense.\"");
    }

    @Test
    void anyVerbBetweenAQuotationAndANameAttributesIt() {
        String text = "\"No boat today,\" sighed Petra Halvorsen, looking at the quay.";

        List<Quote> quotes = FINDER.find(new Segmenter().segment(new ArticleText("", text)), List.of());

        assertThat(quotes)
                .singleElement()
                .satisfies(quote -> assertThat(quote.speaker())
                        .isNotNull()
                        .extracting(speaker -> speaker.span().of(text))
                        .isEqualTo("Petra Halvorsen"));
    }

    @Test
    void aNicknameInMarksIsNoQuotation() {
        String text =
                "\"Some nights the quay is under water. Nobody sleeps,\" said a docker who goes by the name \"Shorty.\"";

        assertThat(said(FINDER, text)).isEqualTo("\"Some nights the quay is under water. Nobody sleeps,\"");
    }

    @Test
    void anAsideBetweenTwoQuotationsKeepsThemTwo() {
        String text = "\"The pier is safe,\" the paper wrote, adding, \"Nobody was hurt.\"";

        assertThat(said(FINDER, text)).isEqualTo("\"The pier is safe,\"|\"Nobody was hurt.\"");
    }

    @Test
    void paragraphsThatTheSenderHasJoinedAreOneQuotation() {
        String text = "Brandt said: \"The ship left at night. \"Nobody saw it go. \"We are still looking for it.\"";

        assertThat(said(FINDER, text))
                .isEqualTo("\"The ship left at night. \"Nobody saw it go. \"We are still looking for it.\"");
    }

    @Test
    void thoughtsAreGivenWhenAskedFor() {
        String text = "Officials hope the bridge will reopen soon.";

        List<Quote> quotes = FINDER.withAttitudes().find(new Segmenter().segment(new ArticleText("", text)), List.of());

        assertThat(quotes).extracting(Quote::kind).containsExactly(Quote.Kind.ATTITUDE);
    }

    @Test
    void confidenceIsTheQuotesOwn() {
        String text = "\"We will not sell the mill,\" Petra Halvorsen said. Brandt noted the mill had closed.";

        List<Quote> quotes = FINDER.find(new Segmenter().segment(new ArticleText("", text)), List.of());

        assertThat(quotes).extracting(Quote::confidence).doesNotHaveDuplicates().allMatch(c -> c > 0 && c < 1);
    }

    private static String said(QuoteFinder finder, String text) {
        return finder.find(new Segmenter().segment(new ArticleText("", text)), List.of()).stream()
                .map(quote -> content(quote.span(), text))
                .collect(Collectors.joining("|"));
    }

    private static String content(Span span, String text) {
        return span.of(text);
    }
}
