package io.dateline.cli;

import io.dateline.cli.terminal.Screen;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dateline schema}: prints the contract of this build. */
@Command(
        name = "schema",
        description = "Print the contract of this build: the event's JSON Schema, or the AsyncAPI of its topics.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  dateline schema > event-v1.schema.json", "  dateline schema asyncapi"})
final class SchemaCommand implements Callable<Integer> {
    private static final String FOLDER = "/META-INF/resources/schemas/";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..1", defaultValue = "event", description = "Which: event (default) or asyncapi.")
    private Document document = Document.event;

    /** What there is to print; the names are those of the command line. */
    enum Document {
        event("event-v1.schema.json"),
        asyncapi("asyncapi.yaml");

        private final String file;

        Document(String file) {
            this.file = file;
        }
    }

    @Override
    public Integer call() {
        new Screen(spec.commandLine().getOut()).lines(text(document.file));
        return 0;
    }

    private static String text(String file) {
        try (InputStream in = SchemaCommand.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
