package io.dateline.lab;

import io.dateline.cli.terminal.Screen;
import io.dateline.models.ModelCard;
import io.dateline.train.TrainKeyphrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the background of keyphrases. */
@Command(
        name = "keyphrase",
        description = "Count what is usual in news, for keyphrases.",
        mixinStandardHelpOptions = true)
final class TrainKeyphraseCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--out", description = "Folder to write to (default ${DEFAULT-VALUE})")
    private Path out = Path.of("src", "core", "resources", "models");

    @Override
    public Integer call() throws IOException {
        ModelCard card = TrainKeyphrase.run(data.folder(), out);
        new Screen(spec.commandLine().getOut()).line(card.name() + " " + card.version() + " " + card.sha256());
        return 0;
    }
}
