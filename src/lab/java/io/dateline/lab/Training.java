package io.dateline.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A row of {@link Trainings}: a model that {@code dateline train} makes.
 *
 * @param name the subcommand
 * @param options beside help and version
 */
record Training(String name, String description, List<OptionSpec> options, Run run) {
    Training {
        options = List.copyOf(options);
    }

    /** Makes the model and returns a message about it. */
    interface Run {
        String with(Given given) throws IOException;
    }

    /** The options as given, or their defaults. */
    record Given(CommandSpec command) {
        Path path(String option) {
            return command.findOption(option).getValue();
        }

        String text(String option) {
            return command.findOption(option).getValue();
        }

        int number(String option) {
            return command.findOption(option).getValue();
        }

        boolean flag(String option) {
            return command.findOption(option).getValue();
        }

        /** Prints progress. */
        void progress(String line) {
            PrintWriter err = command.commandLine().getErr();
            err.println(line);
            err.flush();
        }
    }
}
