package io.dateline.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.failure.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which fields each format gives, as far as the golden articles and the wires of the tests show: the table in {@code
 * docs/formats.md}. After a change that is meant, it is written by
 *
 * <pre>mvn test -Dtest=FieldsByFormatTest -Ddateline.golden=write</pre>
 */
class FieldsByFormatTest {
    private static final Path PAGE = Path.of("../../docs/formats.md");
    private static final String BEGIN = "<!-- fields: written by FieldsByFormatTest -->\n";
    private static final String END = "<!-- end of fields -->\n";

    @Test
    void theTableOfFieldsIsTrue() throws IOException {
        String page = Files.readString(PAGE);
        String table = table(read());
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if ("write".equals(System.getProperty("dateline.golden"))) {
            Files.writeString(PAGE, page.substring(0, begin) + table + page.substring(end));
        } else {
            assertThat(page.substring(begin, end)).isEqualTo(table);
        }
    }

    private static String table(Map<Format, Set<String>> fields) {
        StringBuilder table = new StringBuilder("| format | fields |\n|---|---|\n");
        for (Format format : Format.values()) {
            table.append("| `").append(format.label()).append("` | ");
            table.append(String.join(", ", fields.getOrDefault(format, Set.of())))
                    .append(" |\n");
        }
        return table.toString();
    }

    private static Map<Format, Set<String>> read() throws IOException {
        Map<Format, Set<String>> fields = new EnumMap<>(Format.class);
        try (Stream<Path> files = Files.walk(Path.of("test/resources/articles"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("in."))
                    .toList()) {
                add(new Decoder().decode(Files.readAllBytes(file), null).all(), fields);
            }
        }
        for (Inputs.Input input : Inputs.folder("/wires")) {
            add(
                    new Decoder()
                            .decode(input.content().getBytes(UTF_8), input.contentType())
                            .all(),
                    fields);
        }
        return fields;
    }

    private static void add(List<Checked<RawItem>> items, Map<Format, Set<String>> fields) {
        for (Checked<RawItem> checked : items) {
            if (checked instanceof Checked.Passed<RawItem> passed) {
                RawItem item = passed.value();
                fields.computeIfAbsent(item.format(), none -> new TreeSet<>()).addAll(names(item));
            }
        }
    }

    private static Set<String> names(RawItem item) {
        Set<String> names = new TreeSet<>();
        for (Field field : item.fields().keySet()) {
            names.add(field.label());
        }
        Map<String, Boolean> lists = Map.of(
                "body", item.body() != null,
                "captions", !item.captions().isEmpty(),
                "signals", !item.signals().isEmpty(),
                "subjects and names", !item.assertions().isEmpty(),
                "keywords", !item.lists().keywords().isEmpty(),
                "further ids", !item.lists().altIds().isEmpty(),
                "related items", !item.lists().related().isEmpty(),
                "files", !item.lists().media().isEmpty());
        lists.forEach((name, has) -> {
            if (has) {
                names.add(name);
            }
        });
        return names;
    }
}
