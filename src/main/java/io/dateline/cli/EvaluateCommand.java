package io.dateline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** Scores the analysis on gold data, one subcommand a task. */
@Command(
        name = "evaluate",
        description = "Score the analysis on gold data.",
        mixinStandardHelpOptions = true,
        subcommands = {HelpCommand.class})
final class EvaluateCommand {}
