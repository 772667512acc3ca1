package io.dateline.analyse.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.entity.link.Gazetteer;
import io.dateline.article.Credits;
import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.Language;
import io.dateline.article.Link;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import io.dateline.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The user's register beside a tagger that finds nothing. */
class OwnRegisterTest {
    private static final String HEADER = "id,type,name,aliases,ticker,lei,wikidata\n";

    @TempDir
    Path directory;

    @Test
    void aNameTheTaggerMissesIsFoundAndLinkedLocally() throws IOException {
        // Given
        Path file = Files.writeString(
                directory.resolve("names.csv"), HEADER + "c-17,organisation,Zubrowen Lathe,Zubrowen,,,\n");
        EntityFinder finder = new EntityFinder(prose -> List.of(), Gazetteer.read(file));
        MarkedText text = MarkedText.of("", "Shares of Zubrowen fell on Monday.");

        // When
        List<Entity> found = finder.find(text.prose(), Language.UNKNOWN, Credits.NONE);

        // Then
        assertThat(found)
                .singleElement()
                .satisfies(entity ->
                        assertThat(entity.links()).extracting(Link::scheme).containsExactly(Link.Scheme.LOCAL));
    }

    private List<Link> linksOfJordan(String row) throws IOException {
        Function<Prose, List<Mention>> tagger = prose -> List.of(new Mention(new Span(0, 6), EntityType.PLACE, 1));
        Path own = Files.writeString(directory.resolve("names.csv"), HEADER + row);
        return new EntityFinder(tagger, Gazetteer.read(own))
                .find(MarkedText.of("", "Jordan said it would send envoys.").prose(), Language.UNKNOWN, Credits.NONE)
                .get(0)
                .links();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            another name is forbidden;        'n-1,never-link,Kestrel,,,,';       false
            another item is forbidden;        'n-1,never-link,Jordan,,,,Q1';      false
            this item is forbidden;           'n-1,never-link,JORDAN,,,,Q810';    true
            by an alias;                      'n-1,never-link,Kestrel,Jordan,,,Q810'; true
            every item is forbidden;          'n-1,never-link,Jordan,,,,';        true
            """)
    void aNameIsNotLinkedToWhatIsForbidden(String what, String row, boolean forbidden) throws IOException {
        assertThat(linksOfJordan(row).stream().anyMatch(link -> link.value().equals("Q810")))
                .isEqualTo(!forbidden);
    }
}
