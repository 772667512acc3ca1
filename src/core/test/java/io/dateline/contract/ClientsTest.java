package io.dateline.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The declarations for readers are those that the schema gives, and every golden event keeps to them. {@code mvn test
 * -Dtest=ClientsTest -Ddateline.golden=write} writes them anew.
 */
class ClientsTest {
    private static final Path CLIENTS = Path.of("../../deploy/clients");
    private static final Path TYPESCRIPT = CLIENTS.resolve("typescript/news-event.d.ts");
    private static final Path JAVA = CLIENTS.resolve("java/io/dateline/event/NewsEvent.java");
    private static final String EVENT = "NewsEvent";

    /** A member that the records lack is an error here, as it is for no reader. */
    private static final ObjectMapper STRICT = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    @Test
    void theyAreWhatTheSchemaGives() throws IOException {
        String typescript = TypeScript.write(Shapes.of(Release.today(), EVENT));
        String java = JavaRecords.write(Shapes.of(Release.today(), EVENT));
        if ("write".equals(System.getProperty("dateline.golden"))) {
            Files.createDirectories(TYPESCRIPT.getParent());
            Files.createDirectories(JAVA.getParent());
            Files.writeString(TYPESCRIPT, typescript);
            Files.writeString(JAVA, java);
        }

        assertThat(TYPESCRIPT).hasContent(typescript);
        assertThat(JAVA).hasContent(java);
    }

    @Test
    void theRecordsReadEveryGoldenEventAndLoseNothing(@TempDir Path classes) throws Exception {
        // Given
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "--release", "17", "-d", classes.toString(), JAVA.toString());
        assertThat(failed).isZero();

        try (URLClassLoader compiled =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Class<?> event = compiled.loadClass("io.dateline.event." + EVENT);
            for (byte[] value : GoldenEvents.values()) {
                // When
                JsonNode again = STRICT.valueToTree(STRICT.readValue(value, event));

                // Then
                assertThat(again.equals(NUMBERS, withoutNulls(STRICT.readTree(value))))
                        .as(new String(value, StandardCharsets.UTF_8))
                        .isTrue();
            }
        }
    }

    /** Equal numbers are equal, however they are written. */
    private static final Comparator<JsonNode> NUMBERS = (one, other) -> one.isNumber() && other.isNumber()
            ? Double.compare(one.doubleValue(), other.doubleValue())
            : one.equals(other) ? 0 : 1;

    private static JsonNode withoutNulls(JsonNode node) {
        if (node.isObject()) {
            node.properties().removeIf(member -> member.getValue().isNull());
        }
        node.forEach(ClientsTest::withoutNulls);
        return node;
    }

    /** Where TypeScript's compiler is installed. */
    @Test
    void everyGoldenEventIsOfTheDeclaredType(@TempDir Path folder) throws Exception {
        Optional<Path> tsc = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(each -> Path.of(each, "tsc"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(tsc.isPresent(), "skipped: tsc is not on the PATH");
        Files.copy(TYPESCRIPT, folder.resolve("news-event.d.ts"));
        StringBuilder program = new StringBuilder("import type { NewsEvent } from './news-event';\n");
        for (byte[] value : GoldenEvents.values()) {
            program.append("export const event").append(program.length()).append(": NewsEvent = ");
            program.append(new String(value, StandardCharsets.UTF_8)).append(";\n");
        }
        Files.writeString(folder.resolve("events.ts"), program);

        Process check = new ProcessBuilder(tsc.get().toString(), "--noEmit", "--strict", "events.ts")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(check.waitFor()).as(said).isZero();
    }
}
