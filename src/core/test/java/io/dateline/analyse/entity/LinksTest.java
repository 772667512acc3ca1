package io.dateline.analyse.entity;

import static io.dateline.analyse.entity.MarkedText.ids;
import static io.dateline.analyse.entity.MarkedText.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Entity;
import io.dateline.article.Link;
import io.dateline.article.Link.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which entry of a register a name means. */
class LinksTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks in [l:the US] ended. | iso3166:US",
                "Talks in [l:U.S.] ended. | iso3166:US",
                "Talks in [l:UAE] ended. | iso3166:AE",
                "Talks in [l:Britain] ended. | iso3166:GB",
                "Talks in [l:Texas] ended. | iso3166:US-TX",
                "Talks in [l:Geneva] ended. | geonames:2660646",
                "Talks in [l:Washington] ended. | geonames:4140963",
                "Talks in [l:New York] ended. | geonames:5128581",
                "Talks in [l:Buffalo] and in upstate [l:New York] ended. | iso3166:US-NY",
                "Talks in [l:east London] ended. | geonames:2643743",
                "Talks in [l:Europe] ended. | wikidata:Q46",
                "Talks in [l:Jupiter], [l:Florida] ended. | geonames:4160610",
                "A post on [o:Facebook] and one on [o:Instagram] ended it. | product:instagram",
                "Talks in [l:East London], [l:South Africa] ended. | geonames:1006984",
                "Talks in [l:northern Chile] ended. | iso3166:CL",
                "Talks in [l:Seoul] ended. | geonames:1835848",
                "Talks in [l:Kiev] ended. | geonames:703448",
                "Talks in [l:Paris] ended. | geonames:2988507",
                "Talks in [l:Paris], [l:Texas] ended. | geonames:4717560",
                "Talks in [l:Paris, Texas] ended. | geonames:4717560",
                "Talks in [l:London], [l:Ontario] ended. | geonames:6058560",
                "Talks in [l:Georgia] ended. | iso3166:GE",
                "Talks in [l:Atlanta] ended. [l:Georgia] and [l:Alabama] lost. | iso3166:US-GA",
                "A friendly in the [o:USA] ended. | iso3166:US",
                "He joined the [o:US Army]. | wikidata:Q9212",
                "Talks at the [o:United Nations] ended. | wikidata:Q1065",
                "Talks at the [o:WHO] ended. | wikidata:Q7817",
                "Talks with [p:Merkel] ended. | wikidata:Q567"
            })
    void theNameMeans(String text, String id) {
        assertThat(ids(text)).contains(id);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks with [p:Ann Merkel] ended. | per:ann-merkel",
                "Talks with [o:Who] ended. | org:who",
                "Talks with [o:Apple Orchards Trust] ended. [o:Apple] lost. | org:apple-orchards-trust",
                "It is larger than [l:Jupiter] is. | place:jupiter",
                "Talks in [l:Nowhereville] ended. | place:nowhereville"
            })
    void aNameLikeAWellKnownOneStaysUnlinked(String text, String id) {
        assertThat(only(text, id).links()).isEmpty();
    }

    @Test
    void aKnownBodyHasOneIdUnderAllItsNames() {
        assertThat(ids("The [o:U.N. Security Council] met. The [o:Security Council] rose."))
                .containsExactly("org:united-nations-security-council");
    }

    @Test
    void aBodyOfManyCountriesHasNoCountry() {
        assertThat(only("Talks at the [o:United Nations] ended.", "wikidata:Q1065")
                        .country())
                .isNull();
    }

    @Test
    void namesakesOfOneSizeAreLeftOpenWithTheirCandidates() {
        Entity entity = only("Talks in [l:Springfield] ended.", "place:springfield");

        assertThat(entity.candidates()).hasSizeGreaterThan(1).allMatch(link -> link.scheme() == Scheme.GEONAMES);
    }

    @Test
    void aStateNamedBesideDecides() {
        Entity entity = MarkedText.entities("Talks in [l:Springfield], [l:Ill.], ended.")
                .get(0);

        assertThat(entity.links()).extracting(Link::value).first().isEqualTo("4250542");
    }

    @Test
    void aCapitalThatSpeaksIsAPlaceOfItsCountry() {
        Entity entity = only("[l:Pyongyang] has stepped up calls.", "geonames:1871859");

        assertThat(entity.country()).isEqualTo("KP");
    }

    @Test
    void scoresFallFromCandidateToCandidate() {
        Entity entity = only("Talks in [l:Paris] ended.", "geonames:2988507");

        assertThat(entity.candidates())
                .extracting(Link::score)
                .isSortedAccordingTo((one, two) -> Double.compare(two, one));
    }
}
