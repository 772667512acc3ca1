package io.dateline.lab;

import io.dateline.cli.terminal.Screen;
import io.dateline.models.ModelCard;
import io.dateline.train.TrainNer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the entity tagger's model. */
@Command(name = "ner", description = "Train the entity tagger.", mixinStandardHelpOptions = true)
final class TrainNerCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--lists", defaultValue = "src/lab/lists", description = "Names (default: ${DEFAULT-VALUE}).")
    private Path lists = Path.of(".");

    @Option(
            names = "--out",
            defaultValue = "src/core/resources/models",
            description = "Where the model goes (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of(".");

    @Option(names = "--free-only", description = "Learn from freely licensed text alone.")
    private boolean freeOnly;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ModelCard card = TrainNer.run(
                data.folder(), lists, freeOnly, out, new Screen(spec.commandLine().getErr())::line);
        new Screen(spec.commandLine().getOut()).line(card.name() + " " + card.version() + " " + card.sha256());
        return 0;
    }
}
