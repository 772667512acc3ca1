package io.dateline.cli;

import io.dateline.cli.terminal.Screen;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dateline completion}: prints what a shell needs to complete commands and options. */
@Command(
        name = "completion",
        description = "Print a script with which a shell completes commands and options.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(dateline completion bash)",
            "  source <(dateline completion zsh)",
            "  dateline completion fish > ~/.config/fish/completions/dateline.fish"
        })
final class CompletionCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private Shell shell = Shell.bash;

    /** The shells; the names are those of the command line. */
    enum Shell {
        bash,
        zsh,
        fish
    }

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        // Zsh reads the same script: it switches its own emulation of Bash's completion on.
        String script = shell == Shell.fish ? fish(root) : AutoComplete.bash("dateline", root);
        new Screen(spec.commandLine().getOut()).lines(script);
        return 0;
    }

    private static String fish(CommandLine root) {
        StringBuilder script = new StringBuilder("complete -c dateline -f\n");
        root.getSubcommands().forEach((name, command) -> {
            script.append("complete -c dateline -n __fish_use_subcommand -a ")
                    .append(name)
                    .append(description(command.getCommandSpec().usageMessage().description()))
                    .append('\n');
            String condition = "complete -c dateline -n '__fish_seen_subcommand_from " + name + "'";
            command.getSubcommands()
                    .keySet()
                    .forEach(below -> script.append(condition)
                            .append(" -a ")
                            .append(below)
                            .append('\n'));
            command.getCommandSpec()
                    .options()
                    .forEach(option ->
                            script.append(condition).append(names(option)).append('\n'));
        });
        return script.toString();
    }

    private static String names(OptionSpec option) {
        StringBuilder names = new StringBuilder();
        for (String name : option.names()) {
            names.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
        }
        if (option.arity().max() > 0) {
            names.append(" -r");
        }
        return names + description(option.description());
    }

    private static String description(String... lines) {
        return lines.length == 0 ? "" : " -d '" + lines[0].replace("%n", " ").replace("'", "\\'") + "'";
    }
}
