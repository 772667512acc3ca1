package io.dateline.lab;

import io.dateline.cli.Dateline;
import picocli.CommandLine;

/** The command line of a checkout: the operator's commands and those of the lab, which no image contains. */
public final class Lab {
    private Lab() {}

    public static void main(String... args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return Dateline.commandLine()
                .addSubcommand(new DemoCommand())
                .addSubcommand(new ChaosCommand())
                .addSubcommand(new CompareCommand())
                .addSubcommand(new BenchCommand())
                .addSubcommand(new EvaluateCommand())
                .addSubcommand(new CorpusCommand())
                .addSubcommand(TrainCommand.commandLine())
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
