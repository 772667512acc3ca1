package io.dateline.train.ner;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.EntityType;
import io.dateline.train.ner.NerDocument.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NerCorpusTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "Veldmar, org, PLACE",
        "Veldmar, gpe, PLACE",
        "Veldmar, Organization, ORGANISATION",
        "Osterby, org, ORGANISATION",
        "Osterby, gpe, GROUP",
        "Osterby, geo, PLACE"
    })
    void aPlaceIsAPlaceWhateverAProgramCalledIt(String name, String label, EntityType type) throws IOException {
        // Given
        Path file = folder.resolve("row.jsonl");
        String entity = "{\"start\": 0, \"end\": " + name.length() + ", \"type\": \"" + label + "\"}";
        Files.writeString(file, "{\"text\": \"" + name + " said no.\", \"entities\": [" + entity + "]}");
        // When
        NerDocument document = new NerCorpus(Set.of("Veldmar")).read(file).get(0);
        // Then
        assertThat(document.names()).containsExactly(new Name(0, 1, type));
    }
}
