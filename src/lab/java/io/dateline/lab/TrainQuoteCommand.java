package io.dateline.lab;

import io.dateline.cli.terminal.Screen;
import io.dateline.evaluate.quote.QuoteGold;
import io.dateline.models.ModelCard;
import io.dateline.train.ModelWriter;
import io.dateline.train.quote.QuoteTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the model of quotations and their speakers. */
@Command(
        name = "quote",
        description = "Make the model of quotations and speakers from marked articles.",
        mixinStandardHelpOptions = true)
final class TrainQuoteCommand implements Callable<Integer> {
    private static final String VERSION = "2";
    private static final String LICENCE = "Apache-2.0";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--out", description = "Folder to write to (default ${DEFAULT-VALUE})")
    private Path out = Path.of("src", "core", "resources", "models");

    @Override
    public Integer call() throws IOException {
        Path file = data.folder().resolve("quotes").resolve("polnear_train.jsonl.gz");
        if (!Files.isReadable(file)) {
            new Screen(spec.commandLine().getErr()).line("no data: " + file);
            return 1;
        }
        byte[] bytes = QuoteTrainer.train(QuoteGold.read(file));
        ModelCard card = ModelWriter.write(out, "quote", VERSION, LICENCE, bytes);
        new Screen(spec.commandLine().getOut())
                .line("quote " + card.version() + ": " + bytes.length + " bytes, SHA-256 " + card.sha256());
        return 0;
    }
}
