package io.dateline.validate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.AltId;
import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.Warning;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
    private static final String SHA = "ab".repeat(32);
    private static final String PIER = "https://corvo.example/pier";

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "https://corvo.example/pier",
                "http://corvo.example/pier",
                "HTTPS://CORVO.example/pier",
                "https://www.corvo.example/pier",
                "http://www.corvo.example:80/pier",
                "https://corvo.example:443/pier",
                "https://corvo.example:/pier",
                "https://corvo.example./pier",
                "https://desk:secret@corvo.example/pier",
                "//corvo.example/pier",
                "www.corvo.example/pier",
                "https://corvo.example/pier/",
                "https://corvo.example/pier//",
                "https://corvo.example/pier?",
                "https://corvo.example/pier#",
                "https://corvo.example/pier#comments",
                "https://corvo.example/pier#0",
                "https://corvo.example/pier#section-3",
                "https://corvo.example/pier#:~:text=reopened%2042%20days",
                "https://corvo.example/pier#xtor=RSS-42",
                "https://corvo.example/pier?utm_source=feed&utm_medium=rss",
                "https://corvo.example/pier?utm_source=feed&amp;utm_medium=rss",
                "https://corvo.example/pier/?UTM_Campaign=x#top",
                "https://corvo.example/pier?fbclid=a1",
                "https://corvo.example/pier?gclid=a1&msclkid=b2",
                "https://corvo.example/pier?mc_cid=a1&mc_eid=b2",
                "https://corvo.example/pier;jsessionid=0A1B",
                "https://corvo.example/./pier",
                "https://corvo.example/quay/../pier",
                "https://corvo.example/../pier",
                "https://corvo.example/pie%72",
                "  https://corvo.example/pier\n",
                "https://corvo.example/pier\u200B",
                "\u200Dhttps://corvo.example/pier"
            })
    void waysOfWritingOneAddressAreOneArticle(String id) {
        assertThat(uri(id)).isEqualTo(PIER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    https://corvo.example/Pier               | https://corvo.example/Pier
                    https://corvo.example:8443/pier          | https://corvo.example:8443/pier
                    http://corvo.example:443/pier            | https://corvo.example:443/pier
                    https://news.corvo.example/pier          | https://news.corvo.example/pier
                    https://www.example/pier                 | https://www.example/pier
                    https://corvo.example/pier/index.html    | https://corvo.example/pier/index.html
                    https://corvo.example/amp/pier           | https://corvo.example/amp/pier
                    https://corvo.example/?p=42              | https://corvo.example/?p=42
                    https://corvo.example/pier?b=2&a=1       | https://corvo.example/pier?b=2&a=1
                    https://corvo.example/pier?b=2&utm_id=7&a=1 | https://corvo.example/pier?b=2&a=1
                    https://corvo.example/pier?ref=front     | https://corvo.example/pier?ref=front
                    https://corvo.example/live#post-4711     | https://corvo.example/live#post-4711
                    https://corvo.example/app#!/story/17     | https://corvo.example/app#!/story/17
                    https://corvo.example/a b                | https://corvo.example/a%20b
                    https://corvo.example/a%2fb%e9           | https://corvo.example/a%2Fb%E9
                    https://corvo.example/Ærø                | https://corvo.example/%C3%86r%C3%B8
                    https://ærø.example/pier                 | https://xn--r-3fa9c.example/pier
                    https://corvo.example/100%               | https://corvo.example/100%25
                    https://corvo.example/a[1]               | https://corvo.example/a%5B1%5D
                    https://[2001:db8::1]:80/pier            | https://[2001:db8::1]:80/pier
                    """)
    void whatMayTellTwoArticlesApartStays(String id, String expected) {
        assertThat(uri(id)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    urn:newsml:corvo.example:20261123:f1:2   | urn:newsml:corvo.example:20261123:f1:2
                    URN:NewsML:Corvo.Example:20261123:F1     | urn:newsml:corvo.example:20261123:F1
                    urn:newsml:corvo.example                 | urn:newsml:corvo.example
                    tag:corvo.example,2026:Pier/1            | tag:corvo.example,2026:Pier/1
                    tag:corvo.example,2026:a#b#c             | tag:corvo.example,2026:a#b%23c
                    ' tag:corvo.example,2026:1 '             | tag:corvo.example,2026:1
                    guid:4711                                | guid:4711
                    doi:10.5555/Pier                         | doi:10.5555/Pier
                    nyt://article/17                         | nyt://article/17
                    urn:uuid:3F2B8C1E-90AB-4CDE-8F01-23456789ABCD | urn:uuid:3f2b8c1e-90ab-4cde-8f01-23456789abcd
                    3F2B8C1E-90AB-4CDE-8F01-23456789ABCD     | urn:uuid:3f2b8c1e-90ab-4cde-8f01-23456789abcd
                    """)
    void anIdThatIsUniqueByItsSchemeStays(String id, String expected) {
        assertThat(uri(id)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    8669                                     | urn:dateline:corvo:8669
                    pier-reopens                             | urn:dateline:corvo:pier-reopens
                    story:8669                               | urn:dateline:corvo:story:8669
                    urn:8669                                 | urn:dateline:corvo:urn:8669
                    http:8669                                | urn:dateline:corvo:http:8669
                    http://                                  | urn:dateline:corvo:http:%2F%2F
                    colon-at-end:                            | urn:dateline:corvo:colon-at-end:
                    a/b?c#d                                  | urn:dateline:corvo:a%2Fb%3Fc%23d
                    '  two   words '                         | urn:dateline:corvo:two%20words
                    Ærø                                      | urn:dateline:corvo:%C3%86r%C3%B8
                    Æro\u0308                                | urn:dateline:corvo:%C3%86r%C3%B6
                    00000000-0000-0000-0000-000000000000     | urn:dateline:corvo:00000000-0000-0000-0000-000000000000
                    """)
    void anyOtherIdIsItsProviders(String id, String expected) {
        assertThat(uri(id.replace("\\u0308", "\u0308"))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    host of the feed before the link   | 8669      | https://far.example/8669     | https://www.corvo.example/feed  | urn:dateline:corvo.example:8669
                    host of the link                   | 8669      | http://www.corvo.example/x   | -                               | urn:dateline:corvo.example:8669
                    a base that is no address          | 8669      | https://corvo.example/x      | /feed                           | urn:dateline:corvo.example:8669
                    path                               | /pier     | -                            | https://corvo.example/a/b       | https://corvo.example/pier
                    path on the link's host            | /pier     | https://corvo.example/x      | -                               | https://corvo.example/pier
                    path beside                        | ./pier    | -                            | https://corvo.example/a/b       | https://corvo.example/a/pier
                    path above                         | ../pier   | -                            | https://corvo.example/a/b/      | https://corvo.example/a/pier
                    query                              | ?p=17     | -                            | https://corvo.example/a/b?x#y   | https://corvo.example/a/b?p=17
                    other host                         | //b.example/1 | -                        | https://corvo.example/a         | https://b.example/1
                    a link, relative                   | pier.html | pier.html                    | https://corvo.example/a/        | https://corvo.example/a/pier.html
                    a link, relative to a bare host    | pier.html | pier.html                    | https://corvo.example           | https://corvo.example/pier.html
                    a fragment is no address           | #17       | #17                          | https://corvo.example/a         | urn:dateline:corvo.example:%2317
                    no id but a link                   | -         | http://corvo.example/pier/   | -                               | https://corvo.example/pier
                    a front page is no id, the link is | https://corvo.example/ | https://corvo.example/17 | -                      | https://corvo.example/17
                    """)
    void whereAnItemCameInMakesItsIdWhole(String why, String id, String link, String base, String expected) {
        assertThat(identity(Format.RSS, id, link, base, null).uri()).isEqualTo(expected);
    }

    @Test
    void aPagesCanonicalAddressMayBeRelative() {
        assertThat(identity(Format.HTML, "pier", "https://corvo.example/news/17", null, null)
                        .uri())
                .isEqualTo("https://corvo.example/news/pier");
    }

    @Test
    void sitesWithTheSameIdDoNotMeet() {
        assertThat(identity(Format.RSS, "8669", null, "https://one.example/", null)
                        .uri())
                .isNotEqualTo(identity(Format.RSS, "8669", null, "https://two.example/", null)
                        .uri());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://corvo.example/", "http://www.corvo.example", "https://corvo.example/#top"})
    void aFrontPageIsNoArticlesId(String id) {
        Identity identity = identity(Format.NINJS, id, null, null, null);

        assertThat(identity.isNamed()).isFalse();
        assertThat(identity.uri()).isEqualTo("urn:dateline:sha256:" + SHA);
        assertThat(identity.warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.LEFT_OUT);
    }

    @Test
    void anItemWithoutAnIdIsNamedByItsBytes() {
        Identity identity = identity(Format.TEXT, null, null, null, "Corvo");

        assertThat(identity.uri()).isEqualTo("urn:dateline:sha256:" + SHA);
        assertThat(identity.isNamed()).isFalse();
        assertThat(identity.altIds()).isEmpty();
    }

    @Test
    void anIdOfNobodyIsWarnedOf() {
        Identity identity = identity(Format.JSON, "8669", null, null, null);

        assertThat(identity.uri()).isEqualTo("urn:dateline:unknown:8669");
        assertThat(identity.warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.UNSCOPED_ID);
    }

    @Test
    void theIdsAsSentAreKept() {
        assertThat(identity(Format.RSS, " 8669 ", "http://corvo.example/8669?utm_source=rss", null, null)
                        .altIds())
                .containsExactly(
                        new AltId("sender", " 8669 "),
                        new AltId("alternate", "http://corvo.example/8669?utm_source=rss"));
    }

    @Test
    void anIdSentTwiceIsKeptOnce() {
        assertThat(identity(Format.RSS, PIER, PIER, null, null).altIds()).containsExactly(new AltId("sender", PIER));
    }

    @Test
    void aFurtherIdThatTheLinkHasIsKeptOnce() {
        RawItem.Lists lists = new RawItem.Lists(
                List.of(),
                List.of(new AltId("story", "b 2"), new AltId("number", "a 1"), new AltId("other", "b 2")),
                List.of(),
                List.of());
        RawItem item = new RawItem(
                Format.RSS,
                Map.of(RawItem.Field.URI, "a 1", RawItem.Field.ALT_ID, PIER),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                lists,
                Map.of());

        assertThat(Identity.of(item, "0").altIds())
                .containsExactly(new AltId("sender", "a 1"), new AltId("alternate", PIER), new AltId("story", "b 2"));
    }

    @Test
    void aLinkOneCharacterTooLongIsLeftOut() {
        String longest = PIER + "?" + "x".repeat(Identity.MAX_ID - PIER.length() - 1);

        assertThat(identity(Format.RSS, "1", longest, null, null).altIds()).hasSize(2);
        assertThat(identity(Format.RSS, "1", longest + "x", null, "Corvo").altIds())
                .containsExactly(new AltId("sender", "1"));
        assertThat(identity(Format.RSS, "1", longest + "x", null, "Corvo").warnings())
                .extracting(Warning::kind)
                .containsExactly(Warning.Kind.LEFT_OUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "%%%",
                "%4",
                "#",
                "a#b#c",
                "tag:x,2026:[1]",
                "urn:x:\\",
                "https://[",
                "https://[::1",
                "https://a b/",
                "https://corvo.example\\pier",
                "https://corvo.example:port/",
                "urn:x:\uD83D\uDEA2",
                "http://x/%zz?%#%"
            })
    void whateverIsSentTheUriIsAUri(String id) {
        String uri = uri(id);

        assertThat(URI.create(uri).isAbsolute()).isTrue();
        assertThat(uri(uri)).isEqualTo(uri);
    }

    private static String uri(String id) {
        return identity(Format.NINJS, id, null, null, "Corvo").uri();
    }

    private static Identity identity(Format format, String id, String link, String base, String provider) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        put(fields, Field.URI, id);
        put(fields, Field.ALT_ID, link);
        put(fields, Field.BASE, base);
        put(fields, Field.PROVIDER, provider);
        return Identity.of(new RawItem(format, fields, null, List.of(), List.of(), List.of(), List.of()), SHA);
    }

    private static void put(Map<Field, String> fields, Field field, String value) {
        if (value != null) {
            fields.put(field, value);
        }
    }
}
