package io.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsUriTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://cv.iptc.org/newscodes/mediatopic/04000000",
                "https://sws.geonames.org/2618425/",
                "urn:newsml:meridian.example:20260317:rates-oresund",
                "https://a_b.example/x",
                "http://1.2.3.4.5/",
                "https://host-/x..//y",
                "http://h",
                "https://host:8080/x?y=1#z",
                "tag:ellery.example,2026:7",
                "mailto:desk@ellery.example"
            })
    void takesWhatJavaTakesForAnAbsoluteUri(String identifier) throws URISyntaxException {
        assertThat(new URI(identifier).isAbsolute()).isTrue();
        assertThat(NinjsUri.of(identifier)).isEqualTo(identifier);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "https:///",
                "urn:",
                "urn:a b",
                "rates-oresund",
                "http://h/ä",
                "http://[x",
                "http://h/%zz",
                ""
            })
    void takesNothingElse(String identifier) {
        boolean absolute;
        try {
            absolute = new URI(identifier).isAbsolute();
        } catch (URISyntaxException none) {
            absolute = false;
        }
        boolean ascii = identifier.chars().allMatch(unit -> unit > ' ' && unit < 127);
        assertThat(NinjsUri.of(identifier)).isEqualTo(absolute && ascii ? identifier : null);
    }
}
