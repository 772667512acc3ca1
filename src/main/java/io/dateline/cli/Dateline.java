package io.dateline.cli;

import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line. Only {@code serve} and {@code demo} start Quarkus; every other command is plain Java. */
@QuarkusMain
@Command(
        name = "dateline",
        description = "Raw wire-service items in, structured news events out.",
        mixinStandardHelpOptions = true,
        version = "dateline 0.1.0",
        subcommands = {
            HelpCommand.class,
            AnnotateCommand.class,
            EnrichCommand.class,
            EvaluateCommand.class,
            ServeCommand.class,
            TrainCommand.class
        })
public final class Dateline {
    private Dateline() {}

    public static void main(String... args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Dateline()).setCaseInsensitiveEnumValuesAllowed(true);
    }
}
