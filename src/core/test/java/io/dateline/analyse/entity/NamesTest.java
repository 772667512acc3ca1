package io.dateline.analyse.entity;

import static io.dateline.analyse.entity.MarkedText.entities;
import static io.dateline.analyse.entity.MarkedText.ids;
import static io.dateline.analyse.entity.MarkedText.mentionsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which mentions of organisations and places are one. */
class NamesTest {
    @ParameterizedTest(name = "{0}, then {1}")
    @CsvSource({
        "Acme Widgets Inc., Acme Widgets",
        "Acme Widgets Inc., Acme",
        "World Widget Organization, WWO",
        "Bank of Ruritania, BoR",
        "US Widget Department, Widget Department",
        "The Daily Muster, Daily Muster",
        "Acme Widgets, ACME WIDGETS",
        "Ruritanian Institute of Science, RISc",
        "AW Acme, Acme",
        "Acmexa Group, Acmexa",
        "Acmexa, Acmexas"
    })
    void aShortFormIsTheSameOrganisation(String full, String later) {
        String text = "[o:%s] opened. Later [o:%s] closed.".formatted(full, later);

        assertThat(ids(text)).hasSize(1);
    }

    @ParameterizedTest(name = "{0}, then {1}: {2}")
    @CsvSource({"Acmexa, Acmexa Widget Atlas, 2", "Acmexa, Acmexa News, 1", "Acmexa, Acmexa Widgets Ltd, 1"})
    void aNameUsedBeforeALongerOneStandsForItself(String first, String longer, int entities) {
        assertThat(ids("[o:%s] opened. Later the [o:%s] closed. [o:%s] left.".formatted(first, longer, first)))
                .hasSize(entities);
    }

    @Test
    void aHeadlineShortensTheNameThatTheBodyGivesFirst() {
        assertThat(MarkedText.of("[o:Acmexa] opens", "The [o:Acmexa Widget Works] opened.")
                        .entities())
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0} ({1})")
    @CsvSource({
        "Ruritania Electric Power Company, Ruepco, 1",
        "Ruritania Electric Power Company, Repco, 1",
        "Petroleos de Ruritania, Pedru, 1",
        "Ruritania Electric Power Company, Epco, 2",
        "Brenta Motors, Bren, 2"
    })
    void aWordInBracketsPutTogetherFromTheNameIsItsShortForm(String full, String word, int entities) {
        assertThat(ids("The [o:%s] ([o:%s]) met. Later [o:%s] left.".formatted(full, word, word)))
                .hasSize(entities);
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({"Acme Widgets, Acme Motors", "Bank of Ruritania, Bank of Freedonia", "Royal Society, Royal"})
    void otherOrganisationsStayApart(String one, String other) {
        String text = "[o:%s] met [o:%s].".formatted(one, other);

        assertThat(ids(text)).hasSize(2);
    }

    @Test
    void aShortFormThatFitsTwoIsLeftAlone() {
        String text = "[o:Acme Widgets] sued [o:Acme Motors]. [o:Acme] won.";

        assertThat(ids(text)).containsExactly("org:acme-widgets", "org:acme-motors", "org:acme");
    }

    @Test
    void aNameWithoutGroupIsTheGroupAndNoUnitOfIt() {
        String text = "[o:Acmexa Group] owns [o:Acmexa Ruritania]. [o:Acmexa] won.";

        assertThat(mentionsOf(text, "org:acmexa-group")).containsExactly("Acmexa Group", "Acmexa");
    }

    @Test
    void anAcronymOfAnotherLanguageInBracketsIsTheNameBeforeIt() {
        assertThat(mentionsOf("The [o:Widget Energy Secretariat] ([o:SWE]) met.", "org:widget-energy-secretariat"))
                .hasSize(2);
    }

    @Test
    void anAcronymInBracketsIsTheNameBeforeIt() {
        String text = "The [o:Freedom and Bread Movement] ([o:FBM]) won. [o:FBM] lost.";

        assertThat(mentionsOf(text, "org:freedom-and-bread-movement")).hasSize(3);
    }

    @Test
    void aTextMayExplainWhatAnAcronymStandsFor() {
        String text = "[o:UWR] stands for the club's name, the [o:United Widgets of Ruritania].";

        assertThat(ids(text)).containsExactly("org:united-widgets-of-ruritania");
    }

    @ParameterizedTest
    @ValueSource(strings = {"([o:NASDAQ]: [o:ACMX])", "(NYSE: [o:ACMX]; new)"})
    void aTradingSymbolIsItsCompany(String bracket) {
        String text = "Shares of [o:Acmexa] " + bracket + " fell. Later [o:ACMX] rose.";

        assertThat(mentionsOf(text, "org:acmexa")).hasSize(3);
    }

    @Test
    void aWordTakenForAPersonThatBeginsACompanysNameIsTheCompany() {
        String text = "[o:Acmexa Widgets Inc] paid. \"Fine,\" said [p:Acmexa] director [p:Ann Example].";

        assertThat(ids(text)).containsExactly("org:acmexa-widgets-inc", "per:ann-example");
    }

    @ParameterizedTest
    @CsvSource({
        "[o:Acmexa Widgets Inc] paid [p:Ann Acmexa]. Then [p:Acmexa] left.",
        "[o:Acmexa Widgets Inc] paid. Then Mr. [p:Acmexa] left."
    })
    void aFounderOfTheSameNameIsAPerson(String text) {
        assertThat(ids(text)).hasSize(2).anyMatch(id -> id.startsWith("per:"));
    }

    @Test
    void aFounderAndHisFirmShareAWord() {
        String text =
                "[p:Ann Acmexa] left [o:Acmexa Widgets]. [p:Acmexa] workers met. [o:Acmexa] fell. Ms. [p:Acmexa] sighed.";

        assertThat(mentionsOf(text, "per:ann-acmexa")).containsExactly("Ann Acmexa", "Acmexa");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the union [p:Acmexa] struck. Then [p:Acmexa] won.                            | org:acmexa
                    [l:Acmexa Post], a pro-Ruritanian newspaper based in Leeds, left.            | org:acmexa-post
                    [l:Acmexa Post], the weekly. Later the paper left.                           | org:acmexa-post
                    """)
    void whatTheCopyCallsACompanyIsOne(String text, String id) {
        assertThat(ids(text)).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [p:Ann Example], a company spokeswoman, left.                                | per:ann-example
                    [p:Ann Example], a former member of the union, left.                         | per:ann-example
                    Trade union members met [p:Ann Example].                                     | per:ann-example
                    """)
    void whoWorksForACompanyIsNone(String text, String id) {
        assertThat(ids(text)).containsExactly(id);
    }

    @Test
    void aCountryHasOneIdUnderAllItsNames() {
        String text = "[l:ROK] stands for the [l:Republic of Korea]. [l:South Korea]'s team left [l:S. Korea].";

        assertThat(mentionsOf(text, "iso3166:KR")).hasSize(4);
    }

    @Test
    void aPeopleHasItsCountry() {
        assertThat(MarkedText.only("[g:Japanese] voters chose.", "group:japanese")
                        .country())
                .isEqualTo("JP");
    }

    @Test
    void anAgencyThatSignsIsNotWhatTheArticleIsAbout() {
        String text = "[l:LEEDS], Oct. 8 ([o:Musterpress]) -- Rain fell.\nMore rain is due. ([o:Musterpress])";

        assertThat(MarkedText.only(text, "org:musterpress").relevance().score()).isZero();
    }

    @Test
    void anAgencyInTheNewsCounts() {
        String text = "[l:LEEDS], Oct. 8 ([o:Musterpress]) -- [o:Musterpress] fired its editor.";

        assertThat(MarkedText.only(text, "org:musterpress").relevance().score()).isPositive();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The owner of [l:Scania] and [o:Ericsson] left.     | ORGANISATION
            [o:Ericsson], [l:Scania] and [o:Volvo] grew.       | ORGANISATION
            The owner of [l:Scania] left [o:Ericsson].         | PLACE
            The owner of [l:Scania], once of [o:Ericsson].     | PLACE
            """)
    void aPlaceThatNoListHasIsABodyBesideAnother(String text, EntityType type) {
        assertThat(MarkedText.entities(text))
                .filteredOn(entity -> entity.name().equals("Scania"))
                .extracting(Entity::type)
                .containsExactly(type);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "North [g:Korean] officials met. | North Korean",
                "The North [g:Korean] envoy left. | North Korean",
                "[l:South] [g:African] mines shut. | South African",
                "The army of West [l:Virginia] met. | West Virginia",
                "The mines of [l:Northern Ireland] shut. | Northern Ireland",
                "President Yoon Suk-yeol left. | Yoon Suk-yeol",
                "Minister [p:Kim] Hyun-sook left. | Kim Hyun-sook",
                "Coach Son [o:Heung-min] won. | Son Heung-min",
                "Ban Ki-moon and others spoke. | Ban Ki-moon",
                "He met Chiang Kai-shek there. | Chiang Kai-shek",
                "The many [g:Korean] officials met. | Korean",
                "Old [l:Virginia] is a book. | Virginia",
                "The [l:Windhoek] council met. | Windhoek",
                "A case of the City of [l:Windhoek] was lost. | City of Windhoek",
                "It is a city of [l:Namibia]. | Namibia"
            })
    void aNameIsReadWhole(String text, String expected) {
        Entity last = entities(text).get(entities(text).size() - 1);

        assertThat(mentionsOf(text, last.id())).containsExactly(expected);
    }

    @Test
    void theAirportGoesByItsNameAloneButATownByItsOwn() {
        assertThat(ids("A plane left [l:Kestrelby] late. [l:Kestrelby Airport] was closed."))
                .hasSize(1);
        assertThat(ids("A plane left [l:London]. [l:London Airport] was closed."))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At 7 p.m. [o:PST] it ended.",
                "All [o:AR] stickers are free.",
                "The [o:Rule (Prevention and Control) Authority] and [o:Control) Authority] met."
            })
    void acronymsOfCommonWordsAndRestsAreNoNames(String text) {
        assertThat(ids(text)).doesNotContain("org:pst", "org:ar", "org:control-authority");
    }

    @Test
    void anAcronymThatTheCopyGivesABodyIsThatBody() {
        assertThat(mentionsOf("[o:Central Cable Television] ([o:CCTV]) met.", "org:central-cable-television"))
                .hasSize(2);
    }

    @Test
    void aNameEndsBeforeAnOpeningMark() {
        assertThat(ids("The [o:Acmexa \u201cCommittee] on the Uses of Widgets\u201d met."))
                .containsExactly("org:acmexa");
    }

    @Test
    void threeCapitalsAreNotAPersonsName() {
        assertThat(MarkedText.of("[o:UN] pays", "[p:Kim Jong Un] paid.").entities())
                .hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The [l:Brenta Herald] said so.        | ORGANISATION
            The [p:Brenta Cup] began.             | EVENT
            The [l:Ruritanian Grand Prix] began.  | EVENT
            It was [l:Barack Obama] who paid.     | PERSON
            The [l:Brenta Hills] are high.        | PLACE
            """)
    void aNameMayTellItsType(String text, EntityType type) {
        assertThat(entities(text)).extracting(Entity::type).containsExactly(type);
    }

    @Test
    void aPaperGoesByItsLastWord() {
        String text = "She told the [o:Brenta Times]. The [o:Kestrelby Times] came. He told the [o:Times] too.";

        assertThat(mentionsOf(text, "org:kestrelby-times")).containsExactly("Kestrelby Times", "Times");
    }

    @Test
    void smallWordsAreNoNameOfABody() {
        assertThat(ids("A [o:political action committee] is a [o:fund]. [o:eBay] and [o:adidas] gave."))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Park Half-time show ended.",
                "He wore a Long Half-sleeve shirt.",
                "They met in Hong Kong-based firms.",
                "The Moon Anti-war song ended.",
                "The Xi-led party met."
            })
    void otherWordsWithAHyphenAreNoPerson(String text) {
        assertThat(ids(text)).isEmpty();
    }
}
