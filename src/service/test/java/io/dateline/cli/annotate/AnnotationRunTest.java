package io.dateline.cli.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.analyse.Analyser;
import io.dateline.article.Quote;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnnotationRunTest {
    private static final Analyser ANALYSER = Analyser.load();

    private final StringWriter err = new StringWriter();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void keepsTheOrderOfTheLines() throws Exception {
        String lines = IntStream.range(0, 200)
                .mapToObj(i -> "{\"id\":" + i + ",\"text\":\"" + "A word. ".repeat(i % 7 * 50) + "\"}\n")
                .collect(Collectors.joining());

        assertThat(run(lines)).isTrue();

        assertThat(ids())
                .isEqualTo(IntStream.range(0, 200).mapToObj(String::valueOf).collect(Collectors.joining(",")));
    }

    @Test
    void reportsABadLineByNumberAndGoesOn() throws Exception {
        assertThat(run("{\"id\":1,\"text\":\"x\"}\n\n{\"id\":2}\n{\"id\":3,\"text\":\"x\"}\n"))
                .isFalse();

        assertThat(err.toString()).startsWith("line 3: \"text\" is missing").contains("2 articles in", "1 bad lines");
        assertThat(ids()).isEqualTo("1,3");
    }

    @Test
    void pointsIntoTheTextGiven() throws Exception {
        run("{\"id\":1,\"title\":\"A title\",\"text\":\"\\uD83D\\uDE00 One.\\nTwo.\"}\n");

        JsonNode sentences = new ObjectMapper()
                .readTree(out.toString(StandardCharsets.UTF_8))
                .get("sentences");
        assertThat(sentences.get(sentences.size() - 1)).hasToString("[7,11]");
    }

    private boolean run(String lines) throws IOException, InterruptedException {
        PrintWriter errors = new PrintWriter(err, true);
        Annotator annotator = new Annotator(
                ANALYSER,
                new Annotator.Options(
                        true, false, EnumSet.of(Field.SENTENCES, Field.LANGUAGE), EnumSet.allOf(Quote.Kind.class)));
        Progress progress = new Progress(errors, false, () -> Double.NaN, System::nanoTime);
        return new AnnotationRun(annotator, out, errors, progress, 3)
                .run(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private String ids() {
        ObjectMapper mapper = new ObjectMapper();
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> {
                    try {
                        return mapper.readTree(line).get("id").asText();
                    } catch (IOException broken) {
                        throw new AssertionError(broken);
                    }
                })
                .collect(Collectors.joining(","));
    }
}
