package io.dateline.decode.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.RawItem.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the headline of a page is. */
class PageTitleTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Ferries stay in dock | Corvo Daily          ; Ferries stay in dock
            Ferries stay in dock - Corvo Daily          ; Ferries stay in dock
            Ferries stay in dock – News – Corvo Daily   ; Ferries stay in dock – News
            Ferries stay in dock · corvo.example        ; Ferries stay in dock
            Corvo Daily: Ferries stay in dock           ; Ferries stay in dock
            Corvo Daily » Ferries stay in dock          ; Ferries stay in dock
            Ferries stay in dock | Kuriren              ; Ferries stay in dock | Kuriren
            Port-Selm ferries stay in dock              ; Port-Selm ferries stay in dock
            Ferries: all stay in dock                   ; Ferries: all stay in dock
            """)
    void theSitesNameIsCutOff(String title, String headline) {
        var item =
                Pages.read("<html><head><title>" + title + "</title><meta property=og:site_name content='Corvo Daily'>"
                        + "<link rel=canonical href='https://www.corvo.example/a'></head><body>" + Pages.COPY);

        assertThat(item.get(Field.HEADLINE)).isEqualTo(headline);
    }

    @Test
    void theHostTellsTheSitesName() {
        var item = Pages.read("<html><head><title>Ferries stay in dock - Corvo Online</title>"
                + "<link rel=canonical href='https://www.corvo.example/a'></head><body>" + Pages.COPY);

        assertThat(item.get(Field.HEADLINE)).isEqualTo("Ferries stay in dock");
    }

    @Test
    void theHeadingParts() {
        var item = Pages.read("<html><head><title>Ferries stay in dock | Harbour | Kuriren</title></head><body>"
                + "<h1>Ferries stay in dock</h1>" + Pages.COPY);

        assertThat(item.get(Field.HEADLINE)).isEqualTo("Ferries stay in dock");
    }

    @Test
    void aHeadingThatIsTheSitesNameIsNoHeadline() {
        var item = Pages.read("<html><head><title>Ferries stay in dock - Corvo Daily</title>"
                + "<meta property=og:site_name content='Corvo Daily'></head><body><h1>Corvo Daily</h1>" + Pages.COPY);

        assertThat(item.get(Field.HEADLINE)).isEqualTo("Ferries stay in dock");
    }

    @Test
    void aPageWithoutTitlesHasItsHeading() {
        assertThat(Pages.read("<h1>Ferries stay</h1>" + Pages.COPY).get(Field.HEADLINE))
                .isEqualTo("Ferries stay");
    }

    @Test
    void aSloganIsNoHeadlineWhereTheTitleIsTheName() {
        var item = Pages.read("<html><head><title>List of ferries</title><script type='application/ld+json'>"
                + "{\"@type\":\"Article\",\"name\":\"List of ferries\",\"headline\":\"an article of lists\"}</script></head><body>"
                + Pages.COPY);

        assertThat(item.get(Field.HEADLINE)).isEqualTo("List of ferries");
    }
}
