package io.dateline.cli.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.cli.card.Card;
import io.dateline.cli.input.Source;
import io.dateline.cli.terminal.Ink;
import io.dateline.cli.terminal.ProgressBar;
import io.dateline.decode.Decoder;
import io.dateline.enrich.Enricher;
import io.dateline.enrich.EnricherOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnrichRunTest {
    private static final Enricher ENRICHER = Enricher.load();
    private static final String ITEM = "{\"id\": \"1\", \"title\": \"Bridge r\u00e9opens\", \"body\": \"It is open.\"}";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    private static Source in(byte[] bytes) {
        return new Source.StandardInput(new ByteArrayInputStream(bytes));
    }

    private static Source in(String content) {
        return in(content.getBytes(StandardCharsets.UTF_8));
    }

    private boolean run(Printer printer, @Nullable String contentType, Source... sources) throws IOException {
        PrintWriter errors = new PrintWriter(err, true);
        ProgressBar bar = new ProgressBar(errors, false, "items", sources.length, () -> 0);
        return new EnrichRun(Task.events(ENRICHER, printer, () -> 0), errors, Decoder.DEFAULT_MAX_BYTES, 2)
                .run(List.of(sources), contentType, bar);
    }

    private boolean runJson(Source... sources) throws IOException {
        return run(new Printer.JsonLines(out), null, sources);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void printsOneEventALine() throws IOException {
        assertThat(runJson(in(ITEM), in(ITEM))).isTrue();
        String[] lines = printed().split("\n", -1);
        assertThat(lines).hasSize(3);
        assertThat(new ObjectMapper().readTree(lines[1]).get("headline").asText())
                .isEqualTo("Bridge r\u00e9opens");
    }

    @Test
    void eventsComeInTheOrderOfTheItemsHoweverLongEachTakes() throws IOException {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String body = "The harbour of Lorry reopened, Mayor Ann Dole said. ".repeat(i % 4 == 0 ? 100 : 1);
            sources.add(in("{\"id\": \"urn:x:" + i + "\", \"title\": \"T\", \"body\": \"" + body + "\"}"));
        }

        runJson(sources.toArray(Source[]::new));

        List<String> uris = new ArrayList<>();
        for (String line : printed().lines().toList()) {
            uris.add(new ObjectMapper().readTree(line).path("uri").asText());
        }
        assertThat(uris)
                .containsExactlyElementsOf(
                        IntStream.range(0, 40).mapToObj(i -> "urn:x:" + i).toList());
    }

    @Test
    void printsCards() throws IOException {
        Printer cards = new Printer.Cards(out, new Card(80, Ink.PLAIN));
        assertThat(run(cards, null, in(ITEM))).isTrue();
        assertThat(printed()).startsWith("Bridge r\u00e9opens\n").endsWith("\n\n");
    }

    @Test
    void rejectionIsOneLineWithReasonAndFixAndNothingOnOutput() throws IOException {
        assertThat(runJson(in("{\"title\": "))).isFalse();
        assertThat(err.toString())
                .startsWith("dateline: rejected standard input (malformed): ")
                .contains("Fix: ")
                .containsOnlyOnce("\n");
        assertThat(printed()).isEmpty();
    }

    @Test
    void goesOnAfterARejection() throws IOException {
        assertThat(runJson(in(""), in(ITEM))).isFalse();
        assertThat(printed()).containsOnlyOnce("\n");
    }

    @Test
    void goesOnAfterAFault() throws IOException {
        Printer broken = new Printer.Cards(out, new Card(80, Ink.PLAIN));
        Source faulty = new Source.StandardInput(new ByteArrayInputStream(new byte[0]) {
            @Override
            public byte[] readNBytes(int most) {
                return ("<!DOCTYPE rss\u0001 [" + "\uFFFE" + "]><rss/>").getBytes(StandardCharsets.UTF_8);
            }
        });
        assertThat(run(broken, null, faulty, in(ITEM))).isFalse();
        assertThat(err.toString()).contains("dateline: rejected standard input");
        assertThat(printed()).startsWith("Bridge r\u00e9opens\n");
    }

    @Test
    void unreadableFileIsNamed() throws IOException {
        assertThat(runJson(new Source.File(Path.of("gone")), in(ITEM))).isFalse();
        assertThat(err.toString())
                .isEqualTo("dateline: cannot read gone: NoSuchFileException. Fix: check that it is a file you may read."
                        + "\n");
    }

    @Test
    void aFileNameThatDrivesTheTerminalIsEscaped() throws IOException {
        assertThat(runJson(new Source.File(Path.of("a\u001b]0;b\u0007\nc\u2066"))))
                .isFalse();
        assertThat(err.toString())
                .startsWith("dateline: cannot read a\\u001b]0;b\\u0007\\nc\\u2066: ")
                .containsOnlyOnce("\n");
    }

    @Test
    void anEventOnATerminalIsTheSameJsonWithoutWhatDrivesIt() throws IOException {
        // Given
        String item = "{\"title\": \"Bridge\u202e \u009b2J reopens\", \"body\": \"It is open.\"}";

        // When
        run(new Printer.JsonLines(out), null, in(item));
        String inAPipe = printed();
        out.reset();
        run(new Printer.JsonLines(out, true), null, in(item));

        // Then
        assertThat(printed()).doesNotContain("\u202e", "\u009b");
        assertThat(new ObjectMapper().readTree(printed())).isEqualTo(new ObjectMapper().readTree(inAPipe));
    }

    @Test
    void largestItemIsReadAndOneByteMoreIsNot() throws IOException {
        byte[] spaces = new byte[Decoder.DEFAULT_MAX_BYTES + 1];
        Arrays.fill(spaces, (byte) ' ');
        byte[] item = ITEM.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(item, 0, spaces, 0, item.length);
        assertThat(runJson(in(Arrays.copyOf(spaces, Decoder.DEFAULT_MAX_BYTES))))
                .isTrue();
        assertThat(runJson(in(spaces))).isFalse();
        assertThat(err.toString()).contains("too_large");
    }

    @Test
    void contentTypeDecides() throws IOException {
        assertThat(run(
                        new Printer.JsonLines(out),
                        "text/plain",
                        in("What stands in a <p> is not markup in plain text.")))
                .isTrue();
        assertThat(new ObjectMapper()
                        .readTree(printed())
                        .at("/provenance/input/format")
                        .asText())
                .isEqualTo("text");
    }

    @Test
    void aLargerLimitReadsALargerItem() throws IOException {
        int limit = 2 * Decoder.DEFAULT_MAX_BYTES;
        Enricher large = Enricher.load(EnricherOptions.DEFAULT.withMaxBytes(limit));
        PrintWriter errors = new PrintWriter(err, true);
        ProgressBar bar = new ProgressBar(errors, false, "items", 1, () -> 0);
        EnrichRun run = new EnrichRun(Task.events(large, new Printer.JsonLines(out), () -> 0), errors, limit, 1);

        assertThat(run.run(List.of(in(ITEM + " ".repeat(limit - 100))), null, bar))
                .isTrue();
        assertThat(run.run(List.of(in(ITEM + " ".repeat(limit))), null, bar)).isFalse();
        assertThat(err.toString()).contains("too_large");
    }
}
