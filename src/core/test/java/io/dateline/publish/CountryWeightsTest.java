package io.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.FiledAt;
import io.dateline.article.Mention;
import io.dateline.article.Relevance;
import io.dateline.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountryWeightsTest {
    @Test
    void theHeaviestComesFirstAndOneNamedInPassingIsLeftOut() {
        List<Entity> entities = List.of(
                entity(EntityType.PLACE, "NO", 14),
                entity(EntityType.PLACE, "IE", 40),
                entity(EntityType.PLACE, "IE", 20),
                entity(EntityType.GROUP, "GB", 30));

        assertThat(CountryWeights.of(entities, null)).hasToString("{IE=60, GB=59}");
    }

    @Test
    void theOnlyCountryStaysHoweverLight() {
        assertThat(CountryWeights.of(List.of(entity(EntityType.ORGANISATION, "IE", 2)), null))
                .hasToString("{IE=1}");
    }

    @Test
    void theDatelinesPlaceCounts() {
        FiledAt filed = new FiledAt("place:oslo", "Oslo", "NO", List.of());

        assertThat(CountryWeights.of(List.of(entity(EntityType.PLACE, "IE", 60)), filed))
                .hasToString("{IE=60, NO=40}");
    }

    @Test
    void aShareBelowTheLeastIsInPassing() {
        Entity first = entity(EntityType.PLACE, "IE", 100);

        assertThat(CountryWeights.of(List.of(first, entity(EntityType.PLACE, "NO", 30)), null))
                .containsOnlyKeys("IE", "NO");
        assertThat(CountryWeights.of(List.of(first, entity(EntityType.PLACE, "NO", 29)), null))
                .containsOnlyKeys("IE");
    }

    @Test
    void pointsBeyondTheMostMeasureNoOtherCountry() {
        Entity first = entity(EntityType.PLACE, "IE", 90);

        assertThat(CountryWeights.of(List.of(first, first, entity(EntityType.PLACE, "NO", 30)), null))
                .hasToString("{IE=100, NO=30}");
    }

    @Test
    void whatHasNoRelevanceIsNoCountryOfTheArticle() {
        assertThat(CountryWeights.of(List.of(entity(EntityType.PLACE, "IE", 0)), null))
                .isEmpty();
    }

    private static Entity entity(EntityType type, String country, int relevance) {
        return new Entity(
                "id:" + country,
                country,
                type,
                null,
                country,
                List.of(),
                List.of(),
                new Relevance(relevance, 0, 0, 0, 0, 0, 0),
                1,
                List.of(new Mention(new Span(0, 1), type, 1)));
    }
}
