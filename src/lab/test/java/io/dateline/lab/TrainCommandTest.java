package io.dateline.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.ModelSignatures;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class TrainCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path empty;

    private int run(String... args) {
        CommandLine line = Lab.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(args);
    }

    static List<String> models() {
        return ModelSignatures.ofThisCode().models();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyModelThatMayBeRefusedHasTheCommandThatTheRefusalNames(String model) {
        // When
        int exit = run("train", model, "--help");
        // Then
        assertThat(exit).isZero();
        assertThat(out.toString()).startsWith("Usage: dateline train " + model).contains("--out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quote", "summary"})
    void withoutItsCorpusNothingIsMade(String model) {
        // When
        int exit = run("train", model, "--data", empty.toString(), "--out", empty.toString());
        // Then
        assertThat(exit).isEqualTo(1);
        assertThat(err.toString()).startsWith("no data: " + empty);
        assertThat(empty).isEmptyDirectory();
    }

    static Stream<List<String>> lacking() {
        return Stream.of(List.of("places", "--cities"), List.of("classes", "--vectors"));
    }

    @ParameterizedTest
    @MethodSource("lacking")
    void aFileThatIsNeededIsAskedFor(List<String> lacking) {
        // When
        int exit = run("train", lacking.get(0));
        // Then
        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains(lacking.get(1));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFlagIsSetWhenItIsGiven(boolean set) {
        // Given
        String[] args = set ? new String[] {"ner", "--free-only"} : new String[] {"ner"};
        // When
        CommandLine ner = TrainCommand.commandLine()
                .parseArgs(args)
                .subcommand()
                .commandSpec()
                .commandLine();
        // Then
        assertThat(new Training.Given(ner.getCommandSpec()).flag("--free-only")).isEqualTo(set);
    }

    @Test
    void theOptionsHaveTheirDefaults() {
        // Given
        CommandLine train = TrainCommand.commandLine();
        // When
        CommandLine summary = train.parseArgs("summary", "--leave-out", "4")
                .subcommand()
                .commandSpec()
                .commandLine();
        Training.Given given = new Training.Given(summary.getCommandSpec());
        // Then
        assertThat(given.path("--out")).isEqualTo(Path.of("src", "core", "resources", "models"));
        assertThat(given.number("--leave-out")).isEqualTo(4);
        assertThat(given.number("--draw-again")).isZero();
    }
}
