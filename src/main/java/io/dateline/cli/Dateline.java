package io.dateline.cli;

import io.dateline.cli.rejected.RejectedCommand;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParseResult;

/** The command line. Only {@code serve} and {@code demo} start Quarkus; every other command is plain Java. */
@QuarkusMain
@Command(
        name = "dateline",
        description = "Raw wire-service items in, structured news events out.",
        mixinStandardHelpOptions = true,
        version = "dateline 0.1.0",
        subcommands = {
            HelpCommand.class,
            ServeCommand.class,
            DemoCommand.class,
            EnrichCommand.class,
            CheckCommand.class,
            FeedCommand.class,
            TailCommand.class,
            RejectedCommand.class,
            AnnotateCommand.class,
            EvaluateCommand.class,
            CorpusCommand.class,
            TrainCommand.class
        })
public final class Dateline {
    private Dateline() {}

    public static void main(String... args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Dateline())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Dateline::fail);
    }

    /** A sentence for a person; the stack trace only for a fault of the program. */
    private static int fail(Exception fault, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (fault instanceof CommandFailure failure) {
            err.println("dateline: " + failure.getMessage());
        } else {
            fault.printStackTrace(err);
        }
        err.flush();
        return fault instanceof CommandFailure failure ? failure.exitCode() : CommandFailure.SOFTWARE;
    }
}
