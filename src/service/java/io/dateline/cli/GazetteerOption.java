package io.dateline.cli;

import io.dateline.analyse.entity.link.Gazetteer;
import io.dateline.analyse.entity.link.GazetteerException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option {@code --gazetteer}, of every command that analyses. */
final class GazetteerOption {
    @Option(
            names = "--gazetteer",
            paramLabel = "CSV",
            description = "Your own register of names, found and linked too; its columns are in docs/operations.md")
    private @Nullable Path file;

    /**
     * The register of the named file; null when the option is not given. A file that cannot be read is a usage error.
     */
    @Nullable
    Gazetteer read(CommandSpec command) {
        if (file == null) {
            return null;
        }
        try {
            return Gazetteer.read(file);
        } catch (GazetteerException fault) {
            throw new ParameterException(command.commandLine(), "--gazetteer " + fault.getMessage());
        }
    }
}
