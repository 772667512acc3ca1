package io.dateline.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/** What holds for every command of a checkout. */
class LabTest {
    static Stream<CommandLine> commands() {
        return below(Lab.commandLine());
    }

    private static Stream<CommandLine> below(CommandLine above) {
        return above.getSubcommands().values().stream()
                .filter(command -> !(command.getCommand() instanceof HelpCommand))
                .flatMap(command -> Stream.concat(Stream.of(command), below(command)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasExamples(CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();

        assertThat(command.getUsageMessage()).as(name).containsPattern("(?s)Examples:.*" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare none.jsonl none.jsonl", "bench --items 1 --from none.jsonl"})
    void aFileThatIsNotThereIsNamedInOneLine(String arguments) {
        StringWriter err = new StringWriter();
        int exit = Lab.commandLine().setErr(new PrintWriter(err, true)).execute(arguments.split(" ", -1));

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("none.jsonl");
    }

    @Test
    void aPointerThatIsNoneIsRefused() {
        StringWriter err = new StringWriter();
        int exit =
                Lab.commandLine().setErr(new PrintWriter(err, true)).execute("compare", "a", "b", "--ignore", "text");

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("--ignore text is no JSON pointer");
    }
}
