package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The commands that print what the build has: schemas, completion, the manual; and how each command is explained. */
class PrintedCommandsTest {
    @TempDir
    Path folder;

    @Test
    void theSchemaIsTheBuilds() {
        assertThat(run("schema")).contains("\"$defs\"");
        assertThat(run("schema", "asyncapi")).startsWith("asyncapi:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void theShellsAreToldOfCommandsAndOptions(String shell) {
        assertThat(run("completion", shell)).contains("rejected", "redrive", "bootstrap-servers");
    }

    @Test
    void bashReadsTheScript() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: no bash");
        Path script = Files.writeString(folder.resolve("completion"), run("completion", "bash"));

        assertThat(said("/bin/bash", "-n", script.toString())).isEmpty();
    }

    @Test
    void theManualHasAPartForEveryCommand() {
        String page = run("man");

        assertThat(page).startsWith(".TH DATELINE 1");
        assertThat(page.lines().filter(line -> line.startsWith(".SH ")))
                .contains(".SH NAME", ".SH DATELINE SERVE", ".SH DATELINE REJECTED REDRIVE", ".SH DATELINE CHECK");
    }

    @Test
    void everyCommandHasExamples() {
        everyCommandBelowHasExamples(Dateline.commandLine());
    }

    private static void everyCommandBelowHasExamples(CommandLine above) {
        above.getSubcommands().values().stream()
                .filter(command -> !(command.getCommand() instanceof CommandLine.HelpCommand))
                .forEach(command -> {
                    String name = command.getCommandSpec().qualifiedName();
                    assertThat(command.getUsageMessage()).as(name).containsPattern("(?s)Examples:.*" + name);
                    everyCommandBelowHasExamples(command);
                });
    }

    @Test
    void aTakenPortIsNamed() {
        Exception failure = new IllegalStateException(new BindException("Port 8080 is taken"));

        assertThat(StartFailure.sentence(failure)).contains("Port 8080 is taken", "--port", "--management-port");
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        int exitCode = Dateline.commandLine().setOut(new PrintWriter(out)).execute(arguments);
        assertThat(exitCode).isZero();
        return out.toString();
    }

    private static String said(String... command) throws IOException {
        Process process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
