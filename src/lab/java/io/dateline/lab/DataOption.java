package io.dateline.lab;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the corpora are. They are not in the repository: docs/corpora.md says where to get them. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "${env:CORPORA:-data}",
            description = "Where the corpora are (default ${DEFAULT-VALUE}; see docs/corpora.md)")
    private Path folder = Path.of("data");

    Path folder() {
        return folder;
    }
}
