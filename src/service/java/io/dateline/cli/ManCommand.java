package io.dateline.cli;

import io.dateline.cli.terminal.Screen;
import io.dateline.publish.Release;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code dateline man}: prints the manual page, made of what each command's {@code --help} says. */
@Command(
        name = "man",
        description = "Print the manual page of all commands, for man(1).",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  dateline man | man -l -", "  dateline man > /usr/local/share/man/man1/dateline.1"})
final class ManCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        StringBuilder page = new StringBuilder()
                .append(".TH DATELINE 1 \"\" \"dateline ")
                .append(Release.OURS.version())
                .append("\"\n.SH NAME\ndateline \\- ")
                .append(String.join(" ", root.getCommandSpec().usageMessage().description()))
                .append('\n');
        commands(root, "dateline")
                .forEach((name, command) -> page.append(".SH ")
                        .append(name.toUpperCase(Locale.ROOT))
                        .append("\n.nf\n")
                        .append(roff(command.getUsageMessage(Ansi.OFF)))
                        .append(".fi\n"));
        new Screen(spec.commandLine().getOut()).lines(page.toString());
        return 0;
    }

    /** A command and all below it, by their whole names. */
    private static Map<String, CommandLine> commands(CommandLine command, String name) {
        Map<String, CommandLine> commands = new LinkedHashMap<>();
        if (!(command.getCommand() instanceof HelpCommand)) {
            commands.put(name, command);
        }
        command.getSubcommands().forEach((below, each) -> commands.putAll(commands(each, name + " " + below)));
        return commands;
    }

    /** Lines that roff prints as they are: a backslash is escaped, and a line's first dot or apostrophe is no request. */
    private static String roff(String text) {
        StringBuilder roff = new StringBuilder();
        text.lines()
                .forEach(line -> roff.append(line.startsWith(".") || line.startsWith("'") ? "\\&" : "")
                        .append(line.replace("\\", "\\e").replace("-", "\\-"))
                        .append('\n'));
        return roff.toString();
    }
}
