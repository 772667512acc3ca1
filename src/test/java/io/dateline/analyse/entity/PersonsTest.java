package io.dateline.analyse.entity;

import static io.dateline.analyse.entity.MarkedText.ids;
import static io.dateline.analyse.entity.MarkedText.mentionsOf;
import static io.dateline.analyse.entity.MarkedText.only;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which mentions are one person, and what office they hold. */
class PersonsTest {
    @ParameterizedTest(name = "{0}, then {1}")
    @CsvSource({
        "Ann Example, Example",
        "Pak Chol-min, Pak",
        "Xi Mingzhu, Xi",
        "Virgil van Exemplar, van Exemplar",
        "Ann Example, ANN EXAMPLE",
        "Ann Example, Example's",
        "Ann Example Jr., Example",
        "Robert Muster, Bob Muster",
        "Ann Example, A. Example",
        "Élodie Exémple, Exemple",
        "Pak Chol-min, Pak Chol Min",
        "Haruki Muster, Muster Haruki"
    })
    void aLaterFormIsTheSamePerson(String full, String later) {
        String text = "[p:%s] came late. Then [p:%s] spoke.".formatted(full, later);

        assertThat(ids(text)).hasSize(1);
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({
        "Ann Example, John Example",
        "Pak Chol-min, Pak Il-su",
        "Ann Example, Ann Muster",
        "Ann B. Example, Ann C. Example"
    })
    void namesThatDifferAreTwoPeople(String one, String other) {
        String text = "[p:%s] met [p:%s].".formatted(one, other);

        assertThat(ids(text)).hasSize(2);
    }

    @Test
    void aFormOfAddressTellsNamesakesApart() {
        String text = "[p:John Example] and [p:Ann Example] came. Mrs. [p:Example] spoke.";

        assertThat(mentionsOf(text, "per:ann-example")).containsExactly("Ann Example", "Example");
    }

    @Test
    void aSurnameInTheHeadlineGoesToTheOneNamedBelow() {
        MarkedText text = MarkedText.of("[p:Muster] resigns", "[p:Lena Muster] resigned on Monday.");

        assertThat(text.entities()).singleElement().satisfies(entity -> {
            assertThat(entity.id()).isEqualTo("per:lena-muster");
            assertThat(entity.relevance().headline()).isPositive();
        });
    }

    @Test
    void aSurnameTaggedAsACompanyIsThePersonNamedInFull() {
        String text = "[p:Lena Muster] resigned. [o:Muster] gave no reason.";

        assertThat(mentionsOf(text, "per:lena-muster")).containsExactly("Lena Muster", "Muster");
    }

    @Test
    void aCountryIsNotThePersonOfThatName() {
        String text = "[p:Lena Jordan] went to [l:Jordan].";

        assertThat(ids(text)).containsExactly("per:lena-jordan", "iso3166:JO");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "On Monday President [p:Ann Example] spoke. | President",
                "The [g:Ruritanian] prime minister [p:Ann Example] spoke. | Ruritanian prime minister",
                "But [l:North Korea] leader [p:Ann Example] spoke. | North Korea leader",
                "He met Secretary of State [p:Ann Example] there. | Secretary of State",
                "[p:President Ann Example] spoke. | President",
                "[o:Acme] founder and chief executive [p:Ann Example] spoke. | Acme founder and chief executive",
                "[p:Ann Example], the special envoy for peace and security affairs, held talks. | special envoy for peace and security affairs",
                "[p:Ann Example], 42, a teacher from Leeds, won. | teacher from Leeds",
                "[p:Ann Example], who heads the club, won. | ",
                "[p:Ann Example], said President [p:John Muster], won. | ",
                "Mr. [p:Example] spoke. | ",
                "The next day [p:Ann Example] spoke. | "
            })
    void theOfficeBesideTheNameIsKept(String text, String role) {
        assertThat(MarkedText.entities(text))
                .filteredOn(entity -> entity.id().endsWith("example"))
                .singleElement()
                .extracting(io.dateline.article.Entity::role)
                .isEqualTo(role);
    }

    @Test
    void aTitleWithinTheMentionIsNotPartOfTheName() {
        assertThat(only("[p:Prime Minister Ann Example] spoke.", "per:ann-example")
                        .name())
                .isEqualTo("Ann Example");
    }
}
