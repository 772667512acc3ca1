package io.dateline.lab;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** Makes the model files in the jar, one subcommand a model. */
@Command(
        name = "train",
        description = "Make a model file from labelled data, bit for bit the same each time.",
        mixinStandardHelpOptions = true,
        subcommands = {
            HelpCommand.class,
            TrainClassesCommand.class,
            TrainNerCommand.class,
            TrainQuoteCommand.class,
            TrainPlacesCommand.class,
            TrainKeyphraseCommand.class,
            TrainTopicCommand.class,
            TrainSummaryCommand.class
        })
final class TrainCommand {}
