package io.dateline.cli.rejected;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command {@code dateline rejected}: lists, shows and sends again what was rejected. */
@Command(
        name = "rejected",
        description = "Look at the records that were turned away, and send them again.",
        mixinStandardHelpOptions = true,
        subcommands = {HelpCommand.class, ListCommand.class, ShowCommand.class, RedriveCommand.class},
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline rejected list",
            "  dateline rejected show --reason malformed",
            "  dateline rejected redrive --reason malformed --dry-run"
        })
public final class RejectedCommand {}
