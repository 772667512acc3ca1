package io.dateline.cli;

import io.dateline.cli.terminal.Screen;
import io.dateline.models.ModelCard;
import io.dateline.train.TrainTopic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the model of topics. */
@Command(
        name = "topic",
        description = "Learn the topics from seeds, definitions and headlines.",
        mixinStandardHelpOptions = true)
final class TrainTopicCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--data", description = "Texts (default ${DEFAULT-VALUE})")
    private Path data = Path.of("..", "shared", "data");

    @Option(names = "--out", description = "Folder to write to (default ${DEFAULT-VALUE})")
    private Path out = Path.of("src", "main", "resources", "models");

    @Override
    public Integer call() throws IOException {
        ModelCard card = TrainTopic.run(data, out, new Screen(spec.commandLine().getErr())::line);
        new Screen(spec.commandLine().getOut()).line(card.name() + " " + card.version() + " " + card.sha256());
        return 0;
    }
}
