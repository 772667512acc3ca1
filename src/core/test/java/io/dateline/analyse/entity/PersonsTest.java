package io.dateline.analyse.entity;

import static io.dateline.analyse.entity.MarkedText.ids;
import static io.dateline.analyse.entity.MarkedText.mentionsOf;
import static io.dateline.analyse.entity.MarkedText.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which mentions are one person, and what office they hold. */
class PersonsTest {
    @ParameterizedTest(name = "{0}, then {1}")
    @CsvSource({
        "Ann Example, Example",
        "Pak Chol-min, Pak",
        "Xi Mingzhu, Xi",
        "Virgil van Exemplar, van Exemplar",
        "Virgil van Exemplar, Van Exemplar",
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
    void aGivenNameOfTwoIsNeither() {
        String text = "[p:Bobby Example] met [p:Bobby Muster]. [p:Bobby] spoke. [p:Bobby] left.";

        assertThat(mentionsOf(text, "per:bobby")).hasSize(2);
    }

    @Test
    void aSonIsNotHisFather() {
        String text = "[p:John Example] met [p:John Example Jr.]. Then [p:John Example Jr.] left. [p:Example] stayed.";

        assertThat(mentionsOf(text, "per:john-example")).containsExactly("John Example", "Example");
    }

    @Test
    void aParticledSurnameIsFoundWhole() {
        String text = "[p:Bill de Muster] came. Then, [o:De Muster] left. It was de [p:Muster] who spoke.";

        assertThat(mentionsOf(text, "per:bill-de-muster")).containsExactly("Bill de Muster", "De Muster", "de Muster");
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
                "It fell under the administration of Gen. [p:Ann Example] at last. | Gen.",
                "A spokesman for President [p:Ann Example] spoke. | President",
                "[g:Ruritanian] President [p:Bo Muster] met [g:German] Chancellor [p:Ann Example] on Monday. | German Chancellor",
                "[o:Acme] founder and chief executive [p:Ann Example] spoke. | Acme founder and chief executive",
                "[p:Ann Example], the special envoy for peace and security affairs, held talks. | special envoy for peace and security affairs",
                "[p:Ann Example], 42, a teacher from Leeds, won. | teacher from Leeds",
                "Shadow Home Secretary [p:Ann Example] spoke. | Shadow Home Secretary",
                "[l:Ruritania]'s finance minister [p:Ann Example] spoke. | Ruritania's finance minister",
                "It was said by harbour safety spokesperson [p:Ann Example]. | harbour safety spokesperson",
                "Acme chief executive [p:Lord Example] spoke. | Acme chief executive",
                "Acme Director Professor [p:Ann Example] spoke. | Acme Director",
                "When then-president [p:Ann Example] left, it rained. | then-president",
                "The ambassador to [l:Leeds] [p:Ann Example] spoke. | ambassador to Leeds",
                "The head of that panel, [p:Ann Example], spoke. | head of that panel",
                "[l:New Zealand]'s prime minister, [p:Ann Example], spoke. | New Zealand's prime minister",
                "Then [p:Bo Muster]'s lawyer, [p:Ann Example], spoke. | Bo Muster's lawyer",
                "[o:Acme] chairman designate, [p:Ann Example] was glad. | Acme chairman designate",
                "They heard [p:Ann Example] (co-founder, Acme). | co-founder, Acme",
                "It saw the departure of [p:Ann Example] as commissioner. | commissioner",
                "The clerk and the treasurer of [o:Acme], [p:Bo Muster] and [p:Ann Example], respectively, left. | treasurer of Acme",
                "The clerk and the treasurer of [o:Acme], [p:Ann Example] and [p:Bo Muster], respectively, left. | clerk",
                "[p:Bo Muster] and Chancellor [p:Ann Example] spoke. | Chancellor",
                "The news follows President [p:Ann Example]'s visit. | President",
                "Leeds (CNN) President [p:Ann Example] spoke. | President",
                "[g:Ruritanian] folk sensations [o:Acme & Daughters] and [g:German] star [p:Ann Example] sang. | German star",
                "It said: '[g:North Korean] Leader [p:Ann Example] left.' | North Korean Leader",
                "Former [o:Brenta City] attacking midfielder [p:Ann Example] won. | Former Brenta City attacking midfielder",
                "[o:Acme Post] op-ed columnist [p:Ann Example] wrote. | Acme Post op-ed columnist",
                "The club's [g:German] manager [p:Ann Example] left. | club's German manager",
                "A representative for [p:Ann Example] spoke. | ",
                "[p:Ann Example], has said the former executive, won. | ",
                "He told [p:Bo Muster], [p:Ann Example] and others. | ",
                "Mullah [p:Ann Example] spoke. | ",
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

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "[p:President Ann Example] spoke., per:ann-example, Ann Example",
        "[p:Sheikh Ali Example] spoke., per:ali-example, Ali Example",
        "[p:Mullah Ali Example] spoke., per:ali-example, Mullah Ali Example"
    })
    void aMentionHasNoTitleButOneThatNamesAreWrittenWith(String text, String id, String mention) {
        assertThat(mentionsOf(text, id)).containsExactly(mention);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "[p:Yu Si-kun] left. At his desk Yu wept., per:yu-si-kun, Yu",
        "[p:Ann Rose] left. No one saw Rose again., per:ann-rose, Rose"
    })
    void aSurnameThatWasPassedOverIsFound(String text, String id, String surname) {
        assertThat(mentionsOf(text, id)).last().isEqualTo(surname);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "[p:Ann Rose] left. Rose petals fell.",
                "[p:Ann Rose] left for the Rose.",
                "[p:Ann Rose] left for Rose Street.",
                "[p:Ann Rose] left for Old Rose.",
                "[p:Ann Rose] left a rose.",
                "[p:Ann Rose] left the pre-Rose era.",
                "[p:Ann May] left in May.",
                "[p:Ann Speaker] left as Speaker."
            })
    void aWordThatMayHaveItsCapitalFromElsewhereIsNoSurname(String text) {
        assertThat(MarkedText.entities(text).get(0).mentions()).hasSize(1);
    }

    @Test
    void aMentionCutShortGrowsToTheFullNameFoundElsewhere() {
        String text = "They call her [p:Hero Muster]. But Hero [p:Muster] left, and The [p:Hero Muster] too.";

        assertThat(mentionsOf(text, "per:hero-muster")).containsExactly("Hero Muster", "Hero Muster", "Hero Muster");
    }

    @Test
    void aTitleIsNotWhatAMentionGrowsBy() {
        String text = "[p:General Muster] left. Then General [p:Muster] came.";

        assertThat(MarkedText.entities(text).get(0).mentions())
                .extracting(mention -> mention.span().length())
                .containsExactly(6, 6);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "[l:Muster] himself told them. Then [l:Muster] left.",
                "They quarrelled with his daughter [l:Muster] about it. Then [l:Muster] left.",
                "[o:Muster]'s wife told them. Then [o:Muster] left.",
                "[o:Muster], 42, told them. Then [o:Muster] left.",
                "[l:Muster] told them. Then [o:Lena Muster], 42, left.",
                "[l:Muster] herself told them. Then [o:Lena Muster] left."
            })
    void whoHasAnAgeOrAWifeIsAPerson(String text) {
        assertThat(MarkedText.entities(text))
                .singleElement()
                .satisfies(entity -> assertThat(entity.type()).isEqualTo(EntityType.PERSON));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "The head of [o:Muster] himself left.",
                "They met his daughter, [l:Muster] told them.",
                "[o:Muster]'s sister company left.",
                "On [o:Muster], 42,000 left.",
                "[l:Lake Muster] is deep. [l:Muster], 42, left."
            })
    void whatHasNoneIsNone(String text) {
        assertThat(MarkedText.entities(text).get(0).type()).isNotEqualTo(EntityType.PERSON);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "[p:Mina Omar Adel] met her father [p:Omar Adel].",
                "[p:Mina Omar Adel] won. Her dad, [p:Omar Adel], wept. [p:Omar Adel] is 47.",
                "[p:Mina Omar Adel] and her brother [p:Omar Adel] won."
            })
    void aRelativeOfPartOfTheNameIsAnother(String text) {
        assertThat(ids(text)).containsExactly("per:mina-omar-adel", "per:omar-adel");
    }

    @Test
    void aGivenNameThatTheTaggerTakesForABodyOnceIsThePerson() {
        String text = "[o:Roderyk] scores. [p:Roderyk Example] won. Then [p:Roderyk] left.";

        assertThat(mentionsOf(text, "per:roderyk-example")).hasSize(3);
    }

    @Test
    void aRelativeHasNoRole() {
        assertThat(only("[p:Mina Torvald] met her father [p:Omar Adel].", "per:omar-adel")
                        .role())
                .isNull();
    }
}
