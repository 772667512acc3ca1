package io.dateline.analyse.keyphrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.entity.EntityFinder;
import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Credits;
import io.dateline.article.Entity;
import io.dateline.article.Keyphrase;
import io.dateline.article.Language;
import io.dateline.article.Prose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyphraseFinderTest {
    private static final String BODY = """
            The harbour authority of Port Ellery said on Monday that a new ferry terminal would open in spring.
            The ferry terminal has cost the harbour authority more than it planned, and ferries were late all winter.
            "We are sorry," Margaret Oakhill, the mayor, told Reuters. Oakhill blamed the Bank of Marlow for the delay.
            Engineers from the Bank of Marlow inspected the ferry terminal twice. Fishermen fear for the oyster beds.
            """;
    private static final KeyphraseFinder FINDER = new KeyphraseFinder();
    private static final EntityFinder ENTITIES = new EntityFinder();
    private static final Language ENGLISH = new Language("en", 1, Language.Origin.DECLARED);

    @Test
    void aRepeatedNounPhraseIsAmongTheFirstFive() {
        assertThat(tags("Ferry terminal opens", BODY).stream().limit(5)).contains("ferry terminal");
    }

    @Test
    void anEntityStandsByItsFullName() {
        assertThat(tags("", BODY)).contains("Margaret Oakhill", "Bank of Marlow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oakhill",
                "Bank",
                "Marlow",
                "terminal",
                "inspected",
                "twice",
                "sorry",
                "new ferry terminal",
                "Reuters"
            })
    void isNoTag(String phrase) {
        assertThat(tags("", BODY)).doesNotContain(phrase);
    }

    @Test
    void anOutletInTheHeadlineMayBeATag() {
        Prose prose = prose(
                "Reuters sells its office in Port Ellery", "Reuters sold its office. The buyer paid Reuters well.");
        List<Phrase> phrases = List.copyOf(new Phrases(prose, entities(prose), new byte[prose.tokenCount()]).all());

        assertThat(phrases).filteredOn(phrase -> phrase.text.equals("Reuters")).allMatch(Phrase::isTag);
    }

    @Test
    void mentionsCoverThePhrase() {
        Prose prose = prose("Ferry terminal opens", BODY);

        assertThat(FINDER.find(prose, entities(prose), true))
                .filteredOn(tag -> tag.phrase().equals("ferry terminal"))
                .flatExtracting(Keyphrase::mentions)
                .extracting(span -> span.of(prose.text()))
                .hasSizeGreaterThan(1)
                .allMatch(mention -> mention.equalsIgnoreCase("ferry terminal"));
    }

    @Test
    void noMoreThanTen() {
        StringBuilder body = new StringBuilder();
        for (char c = 'a'; c <= 'z'; c++) {
            body.append("The stone quarry")
                    .append(c)
                    .append(" of the river valley")
                    .append(c)
                    .append(" is open. ");
        }

        assertThat(tags("", body.toString())).hasSizeLessThanOrEqualTo(KeyphraseFinder.MOST);
    }

    @Test
    void threeEvenWhereNoneIsSure() {
        assertThat(tags("", "The milk, the bread, the cheese and the wine are on the table."))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void scoresAreProbabilitiesTheBestFirst() {
        Prose prose = prose("", BODY);

        assertThat(FINDER.find(prose, entities(prose), true))
                .extracting(Keyphrase::score)
                .allMatch(score -> score >= 0 && score <= 1)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void theListBeforeTheFloorIsLonger() {
        Prose prose = prose("", BODY);

        assertThat(FINDER.ranked(prose, entities(prose))).hasSizeGreaterThan(KeyphraseFinder.MOST);
    }

    @Test
    void otherLanguagesHaveKeyphrasesToo() {
        String body =
                "Die Hafenbehörde plant ein neues Fährterminal. Das Fährterminal kostet die Hafenbehörde viel Geld.";

        assertThat(FINDER.find(prose("", body), List.of(), false))
                .extracting(Keyphrase::phrase)
                .contains("Hafenbehörde");
    }

    @Test
    void scoresOfOtherLanguagesLieBetweenNothingAndOne() {
        assertThat(FINDER.find(prose("", BODY), List.of(), false))
                .extracting(Keyphrase::score)
                .isNotEmpty()
                .allMatch(score -> score >= 0 && score <= 1);
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(tags("", "")).isEmpty();
    }

    @Test
    void twiceTheTextIsTwiceTheWork() {
        Prose once = prose("", BODY.repeat(50));
        Prose twice = prose("", BODY.repeat(100));

        assertThat(nounPhrases(twice).work()).isEqualTo(2 * nounPhrases(once).work());
    }

    @Test
    void whatLiesBeyondTheLimitIsNotRead() {
        assertThat(tags("", "go ".repeat(PhraseReader.READ) + "lighthouse")).doesNotContain("lighthouse");
    }

    private static Phrases nounPhrases(Prose prose) {
        return new Phrases(prose, List.of(), new byte[prose.tokenCount()]);
    }

    private static List<String> tags(String title, String body) {
        Prose prose = prose(title, body);
        return FINDER.find(prose, entities(prose), true).stream()
                .map(Keyphrase::phrase)
                .toList();
    }

    private static List<Entity> entities(Prose prose) {
        return ENTITIES.find(prose, ENGLISH, Credits.NONE);
    }

    private static Prose prose(String title, String body) {
        return new Segmenter().segment(new ArticleText(title, body));
    }
}
