package io.dateline.analyse.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Prose;
import io.dateline.article.Span;
import io.dateline.article.Summary;
import io.dateline.article.Summary.Extract;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummariserTest {
    private static final String TITLE = "Harbour bridge at Kelmouth closed after crack is found";
    private static final String BODY = """
            The harbour bridge at Kelmouth was closed on Monday after engineers found a crack in its main girder.

            Photo: the bridge at dusk, seen from the harbour wall.

            But the port will stay open, the harbour authority quoted. It expects ferries to carry 4,000 commuters a day across the harbour while the bridge is closed.

            "We saw it coming for years and nobody would listen to us down here."

            Who pays for the repair of the bridge?

            Engineers will need three weeks to weld new plates to the girder of the bridge, chief engineer Dana Orlik quoted.

            The bridge, built in 1961, carries the only road between Kelmouth and the airport.
            """;

    @Test
    void picksSentencesOfTheBodyInTextOrder() {
        Extract extract = extract(TITLE, BODY);

        assertThat(extract.sentences())
                .isSortedAccordingTo(Comparator.comparing(Summary.Pick::span))
                .allMatch(pick -> pick.span().start() >= TITLE.length());
    }

    @Test
    void picksWholeSentences() {
        Prose prose = prose(TITLE, BODY);

        assertThat(extract(TITLE, BODY).sentences())
                .allMatch(pick -> sentences(prose).contains(pick.span()));
    }

    @Test
    void theMarkOfAListsItemIsNoPartOfTheSentence() {
        String body = BODY.replace("\n\n", "\n\n* ");

        assertThat(body).contains("\n* Engineers");
        assertThat(text(TITLE, body)).doesNotContain("*");
    }

    @Test
    void keepsToThreeSentences() {
        assertThat(extract(TITLE, BODY).sentences()).hasSize(3);
    }

    @Test
    void leavesOutQuestionsCaptionsAndWordsOfNobody() {
        assertThat(text(TITLE, BODY)).doesNotContain("Who pays", "Photo", "We saw it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(The harbour bridge at Kelmouth has a history of cracks in its main girder.)",
                "Chief engineer Dana Orlik quoted: “The harbour bridge at Kelmouth has a crack in its main girder.",
                "The harbour bridge at Kelmouth has a crack in its main girder,” chief engineer Dana Orlik quoted."
            })
    void leavesOutAsidesAndHalvesOfAQuotation(String sentence) {
        String body = sentence + "\n\n" + BODY;

        assertThat(text(TITLE, body)).doesNotContain("Kelmouth has");
    }

    @Test
    void leavesOutAHeadingThatAFeedClosedWithAStop() {
        String body = "Harbour bridge at Kelmouth has a crack in its main girder .\n\n" + BODY;

        assertThat(text(TITLE, body)).doesNotContain("Kelmouth has");
    }

    @Test
    void aBlankBeforeEveryStopIsNoHeading() {
        assertThat(text(TITLE, BODY.replace(".", " ."))).contains("The harbour bridge at Kelmouth was closed");
    }

    @Test
    void aWholeQuotationBetweenOtherMarksMayStand() {
        String body = BODY.replace("carries the only road", "„carries“ the only road");

        assertThat(text(TITLE, body)).contains("„carries“");
    }

    @Test
    void aSentenceThatOpensWithButComesOnlyAfterTheOneBefore() {
        String text = text(TITLE, BODY);

        assertThat(text).doesNotContain("But the port");
    }

    @Test
    void theBriefIsOneOfThePicksAndStandsAlone() {
        Extract extract = extract(TITLE, BODY);

        assertThat(extract.sentences()).extracting(Summary.Pick::span).contains(extract.brief());
        assertThat(extract.brief().of(prose(TITLE, BODY).text())).startsWith("The harbour bridge at Kelmouth");
    }

    @Test
    void keepsToTheCharacters() {
        Summariser shorter = new Summariser(new SummaryLength(3, 120));

        Extract extract = (Extract) shorter.summarise(prose(TITLE, BODY), List.of(), List.of(), List.of());

        assertThat(extract.sentences().stream().mapToInt(p -> p.span().length()).sum())
                .isLessThanOrEqualTo(120);
    }

    @Test
    void aNewsbreakIsItsOwnSummary() {
        Summary summary = summarise("Bridge closed", "The bridge was closed. A crack had been found in it.");

        assertThat(summary).isEqualTo(new Summary.Abstained("too short"));
    }

    @Test
    void threeSentencesTooLongForASummaryGetOne() {
        String body = ("The harbour bridge at Kelmouth was closed after " + "a long inspection and ".repeat(15)
                        + "a vote. ")
                .repeat(3);

        assertThat(summarise("", body)).isInstanceOf(Extract.class);
    }

    @Test
    void thoughOpensASentenceThatStandsAlone() {
        String body = """
                Though the bridge at Kelmouth stays closed, the harbour board quoted the toll would be paid.
                Who pays it in the winter?
                And who does not?
                How much is it?
                """;

        assertThat(text("Bridge toll", body)).contains("Though the bridge");
    }

    @Test
    void aTextOfQuestionsHasNoSummary() {
        Summary summary = summarise("", "Who closed the old bridge? ".repeat(6));

        assertThat(summary).isEqualTo(new Summary.Abstained("no sentence stands alone"));
    }

    @Test
    void anEmptyTextHasNoSummary() {
        assertThat(summarise("", "")).isEqualTo(new Summary.Abstained("too short"));
    }

    @Test
    void anotherLanguageGetsASummaryToo() {
        String body = """
                El puente del puerto de Kelmouth fue cerrado el lunes tras hallarse una grieta en la viga principal.
                Los ingenieros necesitarán tres semanas para soldar nuevas placas a la viga del puente.
                El puerto seguirá abierto durante los trabajos, dijo la autoridad portuaria en un comunicado.
                El puente, construido en 1961, lleva la única carretera entre Kelmouth y el aeropuerto.
                Los transbordadores llevarán a cuatro mil viajeros al día a través del puerto.
                """;

        assertThat(text("", body)).startsWith("El puente del puerto de Kelmouth fue cerrado");
    }

    @Test
    void twiceTheSentencesTakeTwiceTheWork() {
        assertThat(looks(5000)).isEqualTo(2 * looks(2500));
    }

    private static long looks(int sentences) {
        String body = "The harbour bridge at Kelmouth was closed by engineers on Monday.\n\n".repeat(sentences);
        SentenceTable table = new SentenceTableBuilder().make(prose("", body), List.of(), List.of(), List.of());
        return SentenceSelector.pick(table, new Weights(new double[Feature.COUNT], 1), SummaryLength.DEFAULT)
                .looks();
    }

    private static Prose prose(String title, String body) {
        return new Segmenter().segment(new ArticleText(title, body));
    }

    private static List<Span> sentences(Prose prose) {
        return java.util.stream.IntStream.range(0, prose.sentenceCount())
                .mapToObj(prose::sentence)
                .toList();
    }

    private static Summary summarise(String title, String body) {
        return new Summariser().summarise(prose(title, body), List.of(), List.of(), List.of());
    }

    private static Extract extract(String title, String body) {
        return (Extract) summarise(title, body);
    }

    private static String text(String title, String body) {
        String content = prose(title, body).text();
        StringBuilder text = new StringBuilder();
        extract(title, body)
                .sentences()
                .forEach(p -> text.append(p.span().of(content)).append('\n'));
        return text.toString();
    }
}
