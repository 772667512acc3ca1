package io.dateline.analyse.entity;

import static io.dateline.analyse.entity.MarkedText.ids;
import static io.dateline.analyse.entity.MarkedText.mentionsOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conventions of news copy that the tagger reads as names, or as one name. */
class ConventionsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Sen. [p:Ann Example], [o:R-Ohio], left.       | iso3166:US-OH
                    Rep. [p:Ann Example] ([o:D-Calif.]) left.     | iso3166:US-CA
                    Sen. [p:Ann Example], [o:I-Nowhere], left.    | per:ann-example
                    """)
    void aPartyTagIsNoOrganisation(String text, String last) {
        assertThat(ids(text)).noneMatch(id -> id.startsWith("org:")).endsWith(last);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "[o:Acmexa] <[o:ACMX.O]> rose.",
                "[o:Acmexa <ACMX.O>] rose.",
                "[o:Acmexa] ([o:ACMX.O]) rose.",
                "[o:Acmexa] <[o:ACMX ST]> rose."
            })
    void aSymbolIsNoOrganisation(String text) {
        assertThat(ids(text)).containsExactly("org:acmexa");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    [o:Acmexa and Panasonic] met.                        | org:acmexa
                    [o:Acmexa and Bolt] met. [o:Bolt] left.              | org:acmexa
                    [o:Acmexa Widgets Ltd and Bolt Motors AB] met.       | org:acmexa-widgets-ltd
                    [o:Yale University and Harvard University] met.      | wikidata:Q49112
                    [p:Ann Example and Lena Muster] met.                 | per:ann-example
                    """)
    void twoNamesJoinedAreTwo(String text, String first) {
        assertThat(ids(text)).hasSize(2).startsWith(first);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "The [o:Department of Health and Human Services] met.",
                "[o:Muster and Muster] met. [o:Muster] left.",
                "[l:Trinidad and Tobago] won."
            })
    void anAndWithinANameSplitsNothing(String text) {
        assertThat(ids(text)).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The [o:US-Japan] alliance holds.                | iso3166:US | iso3166:JP
                    A U.S.-South Korea drill began.                 | iso3166:US | iso3166:KR
                    The US-[l:ROK] drill began.                     | iso3166:US | iso3166:KR
                    """)
    void countriesJoinedAreTwo(String text, String one, String other) {
        assertThat(ids(text)).containsExactly(one, other);
    }

    @Test
    void aLongerNameKeepsItsCountries() {
        assertThat(ids("The [x:US-Japan Widget Treaty] holds.")).containsExactly("product:us-japan-widget-treaty");
    }

    @Test
    void halfOfACountryIsTheOneNamedInFull() {
        String text = "[l:North Korea] fired. [l:The North] denied it.";

        assertThat(mentionsOf(text, "iso3166:KP")).hasSize(2);
    }

    @Test
    void anAcronymThatTheCopyExplainsIsFoundThroughout() {
        String text = "The [o:Freedom and Bread Movement] (FBM) won. Then FBM lost.";

        assertThat(mentionsOf(text, "org:freedom-and-bread-movement")).hasSize(3);
    }
}
