package io.dateline.story.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.publish.EventHeaders;
import io.dateline.story.operate.ShardMaker;
import io.dateline.story.operate.StageSetup;
import io.dateline.story.publish.OutputRecord;
import io.dateline.story.stages.Replay;
import io.dateline.story.stages.Tally;
import io.dateline.words.Sha256;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code dateline story replay}: events from files through both stages, without Kafka. */
@Command(
        name = "replay",
        description = "Relate events from files, without Kafka: a line of JSON for each record that would be sent.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline enrich --json DAY | dateline story replay - > before.jsonl",
            "  dateline story replay day.jsonl > after.jsonl && cmp before.jsonl after.jsonl",
            "",
            "The same events in the same order give the same bytes, whatever the machine or day."
        })
final class ReplayCommand implements Callable<Integer> {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String STDIN = "-";

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Enriched events, one a line; - for standard input.")
    private List<String> files = List.of();

    private final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws IOException {
        Replay replay = new Replay(StageSetup.of(Story.config(), ShardMaker.load()), Tally.NONE, this::print);
        for (String file : files) {
            try (BufferedReader lines = reader(file)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    byte[] value = line.getBytes(StandardCharsets.UTF_8);
                    if (!line.isBlank()) {
                        // Files have no headers: the value stands for the event's id.
                        replay.event(value, Map.of(EventHeaders.ID, Sha256.of(value)));
                    }
                }
            }
        }
        out.flush();
        return out.checkError() ? 1 : 0;
    }

    private static BufferedReader reader(String file) throws IOException {
        InputStream in = file.equals(STDIN) ? System.in : Files.newInputStream(Path.of(file));
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private void print(OutputRecord record) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("topic", record.output().topic());
            json.writeStringField("key", record.key());
            json.writeObjectFieldStart("headers");
            for (Map.Entry<String, String> header : record.headers().entrySet()) {
                json.writeStringField(header.getKey(), header.getValue());
            }
            json.writeEndObject();
            json.writeFieldName("value");
            byte[] value = record.value();
            json.writeRawValue(value == null ? "null" : new String(value, StandardCharsets.UTF_8));
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        line.write('\n');
        out.writeBytes(line.toByteArray());
    }
}
