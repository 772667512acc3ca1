package io.dateline.cli;

import io.dateline.words.agency.Agencies;
import io.dateline.words.agency.AgencyException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option {@code --agencies}, of every command that validates items. */
final class AgenciesOption {
    @Option(
            names = "--agencies",
            paramLabel = "PATH",
            description = "Your own profiles of news agencies, a file or a folder of files; see docs/agencies.md")
    private @Nullable Path path;

    /** The agencies known. Profiles that cannot be used are a usage error. */
    Agencies read(CommandSpec command) {
        try {
            return path == null ? Agencies.ours() : Agencies.with(path);
        } catch (AgencyException fault) {
            throw new ParameterException(command.commandLine(), "--agencies " + fault.getMessage());
        }
    }
}
