package io.dateline.lab;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/**
 * The option that names the folder of the corpora. They are not in the repository: docs/corpora.md says where to get
 * them.
 */
final class DataOption {
    static final String DEFAULT = "${env:CORPORA:-data}";
    static final String DESCRIPTION = "Where the corpora are (default ${DEFAULT-VALUE}; see docs/corpora.md)";

    @Option(names = "--data", paramLabel = "FOLDER", defaultValue = DEFAULT, description = DESCRIPTION)
    private Path folder = Path.of("data");

    Path folder() {
        return folder;
    }
}
