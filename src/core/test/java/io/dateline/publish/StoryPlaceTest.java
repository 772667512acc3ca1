package io.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Coordinates;
import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.FiledAt;
import io.dateline.article.Link;
import io.dateline.article.Mention;
import io.dateline.article.Relevance;
import io.dateline.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryPlaceTest {
    private static final Coordinates HARBOUR = new Coordinates(58.15, 8.0);

    private static Entity place(String id, String country, Link link, int relevance) {
        return new Entity(
                id,
                id,
                EntityType.PLACE,
                null,
                country,
                List.of(link),
                List.of(),
                new Relevance(relevance, 0, 0, 0, 0, 0, 0),
                1,
                List.of(new Mention(new Span(0, 1), EntityType.PLACE, 1)));
    }

    private static Entity town(String id, String country, int relevance) {
        return place(id, country, new Link(Link.Scheme.GEONAMES, "1", 1, HARBOUR), relevance);
    }

    private static Entity country(String code, int relevance) {
        return place(code, code, new Link(Link.Scheme.ISO3166, code, 1), relevance);
    }

    @Test
    void theDatelinesPlaceComesBeforeAnyOther() {
        FiledAt filedAt = new FiledAt("vega", "Vega", "NO", List.of(new Link(Link.Scheme.GEONAMES, "2", 1, HARBOUR)));

        assertThat(StoryPlace.of(List.of(town("oslo", "NO", 90)), filedAt, "NO"))
                .isEqualTo(new StoryPlace("vega", "Vega", "NO", HARBOUR));
    }

    @Test
    void aTownComesBeforeItsCountry() {
        assertThat(StoryPlace.of(List.of(country("NO", 90), town("oslo", "NO", 30)), null, "NO"))
                .isEqualTo(new StoryPlace("oslo", "oslo", "NO", HARBOUR));
    }

    @Test
    void aCountryAloneHasNoCoordinates() {
        assertThat(StoryPlace.of(List.of(country("NO", 90)), null, "NO"))
                .isEqualTo(new StoryPlace("NO", "NO", "NO", null));
    }

    @Test
    void aTownOfACountryInPassingIsNotIt() {
        assertThat(StoryPlace.of(List.of(town("riga", "LV", 20)), null, "NO")).isNull();
    }
}
