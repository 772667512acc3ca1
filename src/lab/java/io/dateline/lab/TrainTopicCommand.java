package io.dateline.lab;

import io.dateline.cli.terminal.Screen;
import io.dateline.models.ModelCard;
import io.dateline.train.TrainTopic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--out", description = "Folder to write to (default ${DEFAULT-VALUE})")
    private Path out = Path.of("src", "core", "resources", "models");

    @Override
    public Integer call() throws IOException {
        ModelCard card = TrainTopic.run(data.folder(), out, new Screen(spec.commandLine().getErr())::line);
        new Screen(spec.commandLine().getOut()).line(card.name() + " " + card.version() + " " + card.sha256());
        return 0;
    }
}
