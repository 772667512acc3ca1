package io.dateline.cli;

import io.dateline.cli.rejected.RejectedCommand;
import io.dateline.publish.Release;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/** The operator's command line. Only {@code serve} starts Quarkus; every other command is plain Java. */
@QuarkusMain
@Command(
        name = "dateline",
        description = "Raw wire-service items in, structured news events out.",
        mixinStandardHelpOptions = true,
        versionProvider = Dateline.Version.class,
        subcommands = {
            HelpCommand.class,
            ServeCommand.class,
            EnrichCommand.class,
            CheckCommand.class,
            FeedCommand.class,
            TailCommand.class,
            RejectedCommand.class,
            AnnotateCommand.class
        })
public final class Dateline {
    private Dateline() {}

    /** The release, as the build wrote it. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"dateline " + Release.OURS.version()};
        }
    }

    public static void main(String... args) {
        System.exit(commandLine().execute(args));
    }

    /** The command line, to which a checkout adds commands of its own. */
    public static CommandLine commandLine() {
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
