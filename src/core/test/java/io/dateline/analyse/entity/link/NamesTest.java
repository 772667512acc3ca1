package io.dateline.analyse.entity.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.entity.EntityFinder;
import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Credits;
import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.Language;
import io.dateline.article.Link;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names mean by the register, and what the article must say for it. */
class NamesTest {
    private static final EntityFinder FINDER = new EntityFinder();

    private static List<Entity> entities(String body) {
        return FINDER.find(
                new Segmenter().segment(new ArticleText("", body)),
                new Language("en", 1, Language.Origin.DETECTED),
                Credits.NONE);
    }

    private static String link(String body, String name) {
        for (Entity entity : entities(body)) {
            for (Link link : entity.links()) {
                boolean meant = entity.mentions().stream()
                        .anyMatch(mention -> body.substring(
                                        mention.span().start(), mention.span().end())
                                .contains(name));
                if (meant && link.scheme() == Link.Scheme.WIKIDATA) {
                    return link.value();
                }
            }
        }
        return "";
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Former Federal Reserve chairman Ben Bernanke spoke in Boston on Monday. | Ben Bernanke | Q201795",
                "Shares of Caterpillar rose on Wall Street. | Caterpillar | Q459965",
                "Indian Prime Minister Manmohan Singh met ministers in New Delhi. | Manmohan Singh | Q41914",
                "British Prime Minister John Major resigned in London. | John Major | Q9559",
                "Trade with Singapore rose, a ministry said. | Singapore | Q334",
                "Officials from Luxembourg met on Monday. | Luxembourg | Q32",
                "The office in Hong Kong was closed on Monday. | Hong Kong | Q8646",
                "Voters in El Salvador go to the polls. | El Salvador | Q792",
            })
    void means(String body, String name, String item) {
        assertThat(link(body, name)).isEqualTo(item);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The baker Chris Jones opened a shop on Monday. | Chris Jones",
                "The novelist Bob Anderson wrote a book on Monday. | Bob Anderson",
                "The Ministry of Transport closed a road on Monday. | Ministry of Transport",
                "The network TBS aired the game in Ohio on Monday. | TBS",
                "The agency PTI said so in New Delhi, India, on Monday. | PTI",
                "They met at Surrey, England, and in Scotland on Monday. | Surrey",
            })
    void meansNothingCertain(String body, String name) {
        assertThat(link(body, name)).isEmpty();
    }

    @Test
    void givesEachIdentifierOnceAndTheListedSharesWithIt() {
        List<Link> links = entities("The Chinese phone maker Xiaomi Corp. said so on Monday.").stream()
                .filter(entity -> entity.name().startsWith("Xiaomi"))
                .flatMap(entity -> entity.links().stream())
                .toList();

        assertThat(links)
                .extracting(link -> link.scheme() + ":" + link.value())
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(1);
    }

    @Test
    void givesAShareOnceThatTheCopyNamesToo() {
        Link listed = new Link(Link.Scheme.TICKER, "XTST:ELL", 0.97);
        Link named = new Link(Link.Scheme.TICKER, "XTST:ELL", 1);

        assertThat(new Linked(List.of(listed), List.of(), null, "Ellery")
                        .and(List.of(named))
                        .links())
                .containsExactly(listed);
    }

    @Test
    void aKnownNameWithoutAnIdentifierHasNoLink() {
        assertThat(entities("The agency Yonhap said so on Monday."))
                .allSatisfy(entity -> assertThat(entity.links()).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"Analysts at Goldman Sachs and at Morgan Stanley said so on Monday. | Goldman Sachs"})
    void whatIsLinkedToABankIsAnOrganisation(String body, String name) {
        assertThat(entities(body))
                .filteredOn(entity -> entity.name().startsWith(name))
                .extracting(Entity::type)
                .containsOnly(EntityType.ORGANISATION);
    }
}
