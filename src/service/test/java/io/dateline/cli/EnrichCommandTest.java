package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class EnrichCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        CommandLine line =
                Dateline.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(args);
    }

    @Test
    void helpShowsExamples() {
        assertThat(run("enrich", "--help")).isZero();
        assertThat(out.toString()).contains("Examples:", "dateline enrich -", "Exit codes:");
    }

    @Test
    void aBrokenGazetteerIsWrongUsage(@TempDir Path directory) throws IOException {
        Path item = Files.writeString(directory.resolve("item.txt"), "A line of text.");

        assertThat(run("enrich", "--gazetteer", "no-such.csv", item.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--gazetteer no-such.csv: cannot be read");
    }

    @Test
    void aProfileThatIsNoneIsWrongUsageAndNamesTheFix(@TempDir Path directory) throws IOException {
        Path item = Files.writeString(directory.resolve("item.txt"), "A line of text.");
        Path profile = Files.writeString(directory.resolve("own.properties"), "names = own press\ncountry = Eire\n");

        assertThat(run("enrich", "--agencies", profile.toString(), item.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("own.properties, line 2: country is no country. Fix: ");
    }

    @Test
    void generatingWithoutAnEndpointIsWrongUsageAndNamesTheFix() {
        assertThat(run("enrich", "--generate", "pom.xml")).isEqualTo(2);
        assertThat(err.toString()).contains("dateline.generate.url must be", "Fix: set DATELINE_GENERATE_URL");
    }

    @Test
    void noFileIsWrongUsage() {
        assertThat(run("enrich")).isEqualTo(2);
        assertThat(err.toString()).contains("FILE");
    }

    @Test
    void missingFileIsWrongUsageAndNamesTheFix() {
        assertThat(run("enrich", "/no/such/file")).isEqualTo(2);
        assertThat(err.toString()).contains("No such file: /no/such/file. Fix: ");
    }

    @Test
    void aNameThatDrivesTheTerminalIsEscaped() {
        assertThat(run("enrich", "/no/such/\u001b[2J\r\ndateline: all is well\u202e"))
                .isEqualTo(2);
        assertThat(err.toString())
                .startsWith("dateline: No such file: /no/such/\\u001b[2J\\r\\ndateline: all is well\\u202e. Fix: ")
                .doesNotContain("\u001b", "\r", "\u202e");
    }

    @Test
    void emptyDirectoryIsWrongUsage(@TempDir Path empty) {
        assertThat(run("enrich", empty.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("No files in ");
    }

    @Test
    void dateThatIsNoneIsWrongUsage() {
        assertThat(run("enrich", "--published", "yesterday", "pom.xml")).isEqualTo(2);
        assertThat(err.toString()).contains("--published yesterday is no date. Fix: ");
    }

    @ParameterizedTest
    @CsvSource({"--profile, small", "--leave-out, 'item,adverts'"})
    void aPartOfAnEventThatIsNoneIsWrongUsageAndNamesThose(String option, String value) {
        assertThat(run("enrich", option, value, "pom.xml")).isEqualTo(2);
        assertThat(err.toString()).contains(option + " ", " is none. Fix: one of ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "16777217"})
    void aSizeThatCannotBeReadIsWrongUsage(String size) {
        assertThat(run("enrich", "--max-bytes", size, "pom.xml")).isEqualTo(2);
        assertThat(err.toString()).contains("--max-bytes " + size, "Fix: 1 to 16777216 bytes");
    }
}
