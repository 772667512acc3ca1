package io.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Coordinates;
import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.FiledAt;
import io.dateline.article.Link;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import io.dateline.article.Relevance;
import io.dateline.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryPlaceTest {
    private static final Coordinates HARBOUR = new Coordinates(58.15, 8.0);
    private static final List<String> NORWAY = List.of("NO");

    private static Prose prose(String title, String body) {
        return new Segmenter().segment(new ArticleText(title, body));
    }

    private static Entity entity(String name, EntityType type, @Nullable String country, Link link, Prose prose) {
        List<Mention> mentions = new ArrayList<>();
        for (int at = prose.text().indexOf(name); at >= 0; at = prose.text().indexOf(name, at + 1)) {
            mentions.add(new Mention(new Span(at, at + name.length()), type, 1));
        }
        return new Entity(
                name,
                name,
                type,
                null,
                country,
                List.of(link),
                List.of(),
                new Relevance(50, 0, 0, 0, 0, 0, 0),
                1,
                mentions);
    }

    private static Entity town(String name, String country, Prose prose) {
        return entity(name, EntityType.PLACE, country, new Link(Link.Scheme.GEONAMES, "1", 1, HARBOUR), prose);
    }

    private static Entity country(String name, String code, Prose prose) {
        return entity(name, EntityType.PLACE, code, new Link(Link.Scheme.ISO3166, code, 1), prose);
    }

    /** The place of a text that may name the towns Vega and Oslo, Norway and the university. */
    private static @Nullable String placeOf(String title, String body) {
        Prose prose = prose(title, body);
        List<Entity> entities = new ArrayList<>();
        for (String town : List.of("Vega", "Oslo")) {
            if (prose.text().contains(town)) {
                entities.add(town(town, "NO", prose));
            }
        }
        if (prose.text().contains("Norway")) {
            entities.add(country("Norway", "NO", prose));
        }
        if (prose.text().contains("Acme")) {
            Link link = new Link(Link.Scheme.WIKIDATA, "Q1", 1);
            entities.add(entity("Acme", EntityType.ORGANISATION, null, link, prose));
        }
        StoryPlace place = StoryPlace.of(prose, entities, null, NORWAY);
        return place == null ? null : place.name();
    }

    @Test
    void theDatelinesPlaceComesBeforeAnyOther() {
        FiledAt filedAt = new FiledAt("vega", "Vega", "NO", List.of(new Link(Link.Scheme.GEONAMES, "2", 1, HARBOUR)));
        Prose prose = prose("", "A fire broke out in Oslo.");

        assertThat(StoryPlace.of(prose, List.of(town("Oslo", "NO", prose)), filedAt, NORWAY))
                .isEqualTo(new StoryPlace("vega", "Vega", "NO", HARBOUR));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ''           | A fire broke out in Vega, Norway.                                        | Vega
            Fire in Vega | Norway mourns.                                                           | Vega
            ''           | A fire broke out in eastern Oslo.                                        | Oslo
            ''           | Norway mourns. The town of Vega burnt.                                   | Vega
            ''           | Oslo says Norway will not pay.                                           | Norway
            ''           | Norway mourns. It pays. It waits. A firm in Vega paid.                   | Norway
            ''           | Norway mourns. An expert at Acme in Oslo said so.                        | Norway
            ''           | Norway mourns. It pays. A fire in Vega grew. Vega burnt. Vega is gone.   | Vega
            ''           | The rich pay. A firm in Norway paid. Vega, which beat Oslo, paid.        | Norway
            """)
    void aPlaceIsWhereSomethingHappens(String title, String body, String place) {
        assertThat(placeOf(title, body)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The fans of Vega beat those of Oslo.
            A firm paid. It paid well. It paid late. A shop in Vega is shut.
            """)
    void aPlaceInPassingIsNone(String body) {
        assertThat(placeOf("", body)).isNull();
    }

    @Test
    void theOpeningSaysMoreThanTheCountryThatCountsMost() {
        Prose prose = prose("", "Tourists from Norway died in Riga. Norway mourns.");
        List<Entity> entities = List.of(country("Norway", "NO", prose), town("Riga", "LV", prose));

        assertThat(StoryPlace.of(prose, entities, null, List.of("NO", "LV")))
                .isEqualTo(new StoryPlace("Riga", "Riga", "LV", HARBOUR));
    }

    @Test
    void aCountryAloneHasNoCoordinates() {
        Prose prose = prose("", "Norway pays.");

        assertThat(StoryPlace.of(prose, List.of(country("Norway", "NO", prose)), null, NORWAY))
                .isEqualTo(new StoryPlace("Norway", "Norway", "NO", null));
    }

    @Test
    void aTownOfACountryInPassingIsNotIt() {
        Prose prose = prose("", "A firm in Riga paid.");

        assertThat(StoryPlace.of(prose, List.of(town("Riga", "LV", prose)), null, NORWAY))
                .isNull();
    }
}
