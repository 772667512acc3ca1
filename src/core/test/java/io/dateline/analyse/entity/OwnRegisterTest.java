package io.dateline.analyse.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.entity.link.Gazetteer;
import io.dateline.article.Credits;
import io.dateline.article.Entity;
import io.dateline.article.Language;
import io.dateline.article.Link;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's register beside a tagger that finds nothing. */
class OwnRegisterTest {
    @TempDir
    Path directory;

    @Test
    void aNameTheTaggerMissesIsFoundAndLinkedLocally() throws IOException {
        // Given
        Path file = Files.writeString(
                directory.resolve("names.csv"),
                "id,type,name,aliases,ticker,lei,wikidata\nc-17,organisation,Zubrowen Lathe,Zubrowen,,,\n");
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
}
