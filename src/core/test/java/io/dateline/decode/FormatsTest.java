package io.dateline.decode;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.decode.format.ItemFormat;
import io.dateline.failure.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The enum, the list, the schema, the README and the golden articles name the same formats. */
class FormatsTest {
    private static final Path ROOT = Path.of("../..");

    @Test
    void eachFormatStandsInTheListOnce() {
        assertThat(Formats.ALL).map(ItemFormat::format).containsExactlyInAnyOrder(Format.values());
    }

    @Test
    void theSchemaNamesEachFormat() throws IOException {
        JsonNode schema = new ObjectMapper()
                .readTree(Path.of("resources/META-INF/resources/schemas/event-v1.schema.json")
                        .toFile());
        List<String> named = new ArrayList<>();
        schema.at("/$defs/provenance/properties/input/properties/format/enum")
                .forEach(format -> named.add(format.asText()));

        assertThat(named).containsExactlyInAnyOrderElementsOf(labels());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theReadmeAndTheTableOfFormatsHaveIt(Format format) throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("`" + format.label() + "`");
        assertThat(Files.readString(ROOT.resolve("docs/formats.md"))).contains("\n| `" + format.label() + "` |");
    }

    @Test
    void theTableOfFormatsSaysWhatEachIsKnownBy() throws IOException {
        String table = Files.readString(ROOT.resolve("docs/formats.md"));

        assertThat(Formats.ALL)
                .allSatisfy(format -> assertThat(table)
                        .containsPattern("\n\\| `" + format.format().label() + "` \\|[^|]*\\| "
                                + Pattern.quote(format.knownBy()) + " \\|"));
    }

    @Test
    void goldenArticlesShowAllOfThem() throws IOException {
        Set<Format> shown = EnumSet.noneOf(Format.class);
        try (Stream<Path> files = Files.walk(Path.of("test/resources/articles"))) {
            for (Path file : files.filter(FormatsTest::isInput).toList()) {
                for (Checked<RawItem> item :
                        new Decoder().decode(Files.readAllBytes(file), null).all()) {
                    item.then(read -> Checked.passed(shown.add(read.format())));
                }
            }
        }

        assertThat(shown).containsExactlyInAnyOrder(Format.values());
    }

    private static boolean isInput(Path path) {
        return path.getFileName().toString().startsWith("in.");
    }

    private static List<String> labels() {
        return Stream.of(Format.values()).map(Format::label).toList();
    }
}
