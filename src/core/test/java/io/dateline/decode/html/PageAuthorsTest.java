package io.dateline.decode.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who pages say wrote them. */
class PageAuthorsTest {
    private static final SiteNames SITE = new SiteNames(Set.of("corvodaily"), Set.of("corvo"));

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            Ana Velt                                   ! Ana Velt
            By Ana Velt                                ! Ana Velt
            BY: Ana Velt                               ! Ana Velt
            Von Ana Velt und Odo Karn                  ! Ana Velt und Odo Karn
            Written by Ana Velt                        ! Ana Velt
            Ein Gastbeitrag von Ana Velt               ! Ana Velt
            Ana Velt, 23 November 2026                 ! Ana Velt
            Ana Velt on Monday, November 23, 2026      ! Ana Velt
            By Ana Velt | Corvo Daily                  ! Ana Velt
            Ana Velt, Corvo Daily                      ! Ana Velt
            Ana Velt (ana@corvo.example)               ! Ana Velt
            Ana O&#39;Velt                             ! Ana O'Velt
            Byron Velt                                 ! Byron Velt
            April Velt                                 ! April Velt
            https://www.facebook.com/ana.velt          !
            www.corvo.example/ana                      !
            @anavelt                                   !
            ana@corvo.example                          !
            Corvo Daily                                !
            admin                                      !
            23 November 2026                           !
            """)
    void aNameIsCleaned(String written, String name) {
        assertThat(AuthorNames.name(written, SITE)).isEqualTo(name);
    }

    @Test
    void aNamePastTheLimitIsNone() {
        assertThat(AuthorNames.name("A".repeat(AuthorNames.MAX_LENGTH), SITE)).isNotNull();
        assertThat(AuthorNames.name("A".repeat(AuthorNames.MAX_LENGTH + 1), SITE))
                .isNull();
    }

    @Test
    void namesAreJoinedOnce() {
        assertThat(AuthorNames.joined(List.of("Ana Velt", "by ana velt", "Odo Karn"), SITE))
                .isEqualTo("Ana Velt, Odo Karn");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a string      | {"@type":"NewsArticle","author":"Ana Velt"}
            an object     | {"@type":"NewsArticle","author":{"@type":"Person","name":"Ana Velt"}}
            a list        | {"@type":"NewsArticle","author":[{"name":"Ana Velt"}]}
            a reference   | {"@graph":[{"@type":"Article","author":{"@id":"#p1"}},{"@type":"Person","@id":"#p1","name":"Ana Velt"}]}
            parts         | {"@type":"NewsArticle","author":{"givenName":"Ana","familyName":"Velt"}}
            a list of names | {"@type":"NewsArticle","author":{"@type":"Person","name":["Ana Velt"]}}
            """)
    void jsonLdNamesThem(String name, String json) {
        RawItem item = Pages.withHead("<script type='application/ld+json'>" + json + "</script>");

        assertThat(item.get(Field.BYLINE)).isEqualTo("Ana Velt");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            rel             | <a rel="author" href="/ana">Ana Velt</a>
            microdata       | <span itemprop="author" itemscope><span itemprop="name">Ana Velt</span></span>
            a byline        | <p class="byline">By Ana Velt</p>
            an author class | <span class="author-name">Ana Velt</span>
            a German class  | <div class="autor">Von Ana Velt</div>
            """)
    void thePageShowsThem(String name, String line) {
        String wrong = "<meta property='article:author' content='https://www.facebook.com/corvo'>";
        RawItem item =
                Pages.read("<html><head>" + wrong + "</head><body><article><h1>Pier opens</h1>" + line + Pages.COPY);

        assertThat(item.get(Field.BYLINE)).isEqualTo("Ana Velt");
    }

    @Test
    void commentersAreNoAuthors() {
        RawItem item = Pages.withBody("<div><h1>Pier opens</h1>" + Pages.COPY
                + "</div><div class=comments><span class=author>Odo Karn</span></div>");

        assertThat(item.get(Field.BYLINE)).isNull();
    }
}
