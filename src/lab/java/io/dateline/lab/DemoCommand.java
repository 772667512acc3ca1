package io.dateline.lab;

import io.dateline.broker.BrokerProcess;
import io.dateline.cli.CommandFailure;
import io.dateline.cli.card.Card;
import io.dateline.cli.kafka.EventFilter;
import io.dateline.cli.kafka.EventPrinter;
import io.dateline.cli.terminal.Screen;
import io.dateline.cli.terminal.Terminal;
import io.dateline.demo.Demo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code dateline demo}: shows the whole service on this machine alone. */
@Command(
        name = "demo",
        description = {
            "Start a real Kafka broker, the service, the application of stories and a page in the browser on this machine, feed"
                    + " them a sample wire, and show each event with what it is to those before it.",
            "Needs no Docker and no Kafka. Goes on serving until Ctrl-C."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  dateline demo", "  dateline demo --rate 20", "  dateline demo --json --once | jq .headline"})
final class DemoCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--json", description = "Print events as JSON, one a line, instead of cards.")
    private boolean json;

    @Option(names = "--once", description = "Leave when the sample wire has come out.")
    private boolean once;

    @Option(names = "--rate", paramLabel = "N", description = "Items a second (default ${DEFAULT-VALUE}).")
    private double rate = 4;

    @Override
    public Integer call() throws IOException {
        if (rate <= 0) {
            throw new ParameterException(spec.commandLine(), "--rate must be positive");
        }
        Card card = json ? null : new Card(Terminal.width(), Terminal.ink());
        EventPrinter printer = new EventPrinter(
                new EventFilter(List.of(), List.of(), List.of(), null), card, System.out, Terminal.onStandardOutput());
        Path directory = Files.createTempDirectory("dateline-demo");
        new Screen(spec.commandLine().getErr()).line("Starting an embedded Kafka broker ...");
        Path service = packaged("dateline.service", "service");
        Path story = packaged("dateline.story", "application of stories");
        Path view = packaged("dateline.view", "view");
        try (BrokerProcess broker = BrokerProcess.start(directory, System.getProperty("java.class.path"))) {
            return new Demo(
                            broker.bootstrapServers(),
                            printer,
                            !json,
                            spec.commandLine().getErr())
                    .run(service, story, view, rate, once);
        }
    }

    /** A packaged application, whose path {@code ./dateline} passes in a system property. */
    private static Path packaged(String property, String name) {
        String file = System.getProperty(property);
        if (file == null || !Files.exists(Path.of(file))) {
            throw new CommandFailure(
                    CommandFailure.UNAVAILABLE,
                    "the packaged " + name
                            + " is not here: the demo runs from a checkout, as ./dateline demo. In a container,"
                            + " use docker compose up.");
        }
        return Path.of(file);
    }
}
