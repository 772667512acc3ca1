package io.dateline.lab;

import io.dateline.train.MissingDataException;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The command {@code dateline train}: makes the model files in the jar, with a subcommand for each row of {@link
 * Trainings}.
 */
@Command(
        name = "train",
        description = "Make a model file from labelled data, bit for bit the same each time.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  dateline train ner --data data", "  dateline train ner --help"},
        subcommands = HelpCommand.class)
final class TrainCommand {
    private TrainCommand() {}

    static CommandLine commandLine() {
        CommandLine train = new CommandLine(new TrainCommand());
        Trainings.all().forEach(training -> train.addSubcommand(command(training)));
        return train;
    }

    private static CommandSpec command(Training training) {
        Running running = new Running(training);
        CommandSpec command =
                CommandSpec.wrapWithoutInspection(running).name(training.name()).mixinStandardHelpOptions(true);
        command.usageMessage().description(training.description());
        training.options().forEach(command::addOption);
        command.usageMessage()
                .footerHeading("%nExamples:%n")
                .footer("  dateline train " + training.name() + needed(command));
        running.command = command;
        return command;
    }

    /** The options without which it does not begin, as they are written. */
    private static String needed(CommandSpec command) {
        return command.options().stream()
                .filter(OptionSpec::required)
                .map(option -> " " + option.longestName() + "=" + option.paramLabel())
                .collect(Collectors.joining());
    }

    /** Runs one training. */
    private static final class Running implements Callable<Integer> {
        private final Training training;

        @SuppressWarnings("NullAway.Init")
        private CommandSpec command;

        Running(Training training) {
            this.training = training;
        }

        @Override
        public Integer call() throws IOException {
            CommandLine line = command.commandLine();
            try {
                line.getOut().println(training.run().with(new Training.Given(command)));
                return 0;
            } catch (MissingDataException missing) {
                line.getErr().println(missing.getMessage());
                return 1;
            }
        }
    }
}
