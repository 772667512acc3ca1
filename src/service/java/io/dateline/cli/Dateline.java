package io.dateline.cli;

import io.dateline.cli.rejected.RejectedCommand;
import io.dateline.cli.terminal.Screen;
import io.dateline.publish.Release;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

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
            ReprocessCommand.class,
            AnnotateCommand.class,
            SchemaCommand.class,
            PurgeReportCommand.class,
            CompletionCommand.class,
            ManCommand.class
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

    /** The command line. The lab adds its commands to it. */
    public static CommandLine commandLine() {
        return new CommandLine(new Dateline())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(Dateline::misused)
                .setExecutionExceptionHandler(Dateline::fail);
    }

    /**
     * Prints one line that says what is wrong with the arguments, escaped since it may hold a file name; then picocli's
     * suggestion or where to read on.
     */
    private static int misused(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        Screen err = new Screen(command.getErr());
        err.line("dateline: " + wrong.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(wrong, command.getErr())) {
            err.line("See `" + command.getCommandSpec().qualifiedName() + " --help`.");
        }
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** A sentence for a person; the stack trace only where the log level is DEBUG. */
    private static int fail(Exception fault, CommandLine command, ParseResult parsed) {
        Screen err = new Screen(command.getErr());
        if (fault instanceof CommandFailure failure) {
            err.line("dateline: " + failure.getMessage());
            return failure.exitCode();
        }
        if (fault instanceof NoSuchFileException missing) {
            err.line("dateline: there is no file or folder " + missing.getFile());
            return CommandLine.ExitCode.USAGE;
        }
        if (fault instanceof AccessDeniedException forbidden) {
            err.line("dateline: may not read or write " + forbidden.getFile());
            return CommandLine.ExitCode.USAGE;
        }
        err.line("dateline: " + StartFailure.sentence(fault));
        if (isDebugging()) {
            err.trace(fault);
        } else {
            err.line("QUARKUS_LOG_LEVEL=DEBUG shows where.");
        }
        return CommandFailure.SOFTWARE;
    }

    private static boolean isDebugging() {
        String level = System.getProperty("quarkus.log.level", System.getenv("QUARKUS_LOG_LEVEL"));
        return level != null && (level.equalsIgnoreCase("DEBUG") || level.equalsIgnoreCase("TRACE"));
    }
}
