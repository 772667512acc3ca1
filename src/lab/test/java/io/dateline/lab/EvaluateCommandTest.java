package io.dateline.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class EvaluateCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path empty;

    private int run(String... args) {
        CommandLine line = Lab.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(args);
    }

    @Test
    void withoutCorporaTheGoldSetIsScoredAndWhatIsMissingIsNamed() {
        int exit = run("evaluate", "time", "--data", empty.toString());

        assertThat(exit).isZero();
        assertThat(out.toString()).contains("ellery").doesNotContain("aquaint");
        assertThat(err.toString())
                .contains("skipped: no data", "time aquaint (times/aquaint.jsonl)", "docs/corpora.md");
    }

    @Test
    void withoutAnyDataItFailsAndSaysWhereDataComesFrom() {
        int exit = run("evaluate", "time", "--corpus", "aquaint", "--data", empty.toString());

        assertThat(exit).isEqualTo(69);
        assertThat(err.toString()).contains("time aquaint (times/aquaint.jsonl)", "docs/corpora.md");
    }

    @Test
    void aCorpusThatDoesNotExistIsNamed() {
        int exit = run("evaluate", "time", "--corpus", "aquiant");

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("no corpus aquiant: there are ellery, aquaint");
    }

    @Test
    void markdownIsTheTasksPage() {
        int exit = run("evaluate", "language", "--corpus", "ellery", "--markdown", "--data", empty.toString());

        assertThat(exit).isZero();
        assertThat(out.toString()).startsWith("# Language\n").contains("| language | ellery | language | 100.00 |");
    }

    @Test
    void aPageIsWrittenWhenAllItsCorporaAreThere() throws IOException {
        Path pages = empty.resolve("pages");

        run("evaluate", "language", "--corpus", "ellery", "--markdown", "--to", pages.toString());

        assertThat(Files.readString(pages.resolve("language.md"))).startsWith("# Language\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aPageThatWouldLackACorpusIsNotWritten() {
        Path pages = empty.resolve("pages");

        run("evaluate", "text", "--markdown", "--to", pages.toString(), "--data", empty.toString());

        assertThat(pages).doesNotExist();
        assertThat(err.toString()).contains("text: page not written");
    }

    @Test
    void aFolderWithoutMarkdownIsWrongUsage() {
        assertThat(run("evaluate", "--to", "docs/results")).isEqualTo(2);
    }

    @Test
    void everyDataFolderIsInTheCheckoutUnlessTheUserSaysOtherwise() {
        List<String> defaults = options(Lab.commandLine())
                .filter(option -> option.longestName().equals("--data"))
                .map(OptionSpec::defaultValue)
                .toList();

        assertThat(defaults).hasSizeGreaterThan(5).containsOnly(System.getenv().getOrDefault("CORPORA", "data"));
    }

    @Test
    void aCorpusIsBroughtIntoShapeBelowTheDataFolder() throws IOException {
        Path published = Files.writeString(empty.resolve("a.train"), "t1 A ferry.\nt2 Rain.\nt3 Snow.\n");

        int exit = run(
                "corpus",
                "lines",
                "--from",
                published.toString(),
                "--to",
                "x/a.jsonl",
                "--keep",
                "0/2",
                "--data",
                empty.toString());

        assertThat(exit).isZero();
        assertThat(empty.resolve("x/a.jsonl")).content().isEqualTo("""
                {"id":"t1","text":"A ferry."}
                {"id":"t3","text":"Snow."}
                """);
    }

    private static Stream<OptionSpec> options(CommandLine command) {
        return Stream.concat(
                command.getCommandSpec().options().stream(),
                command.getSubcommands().values().stream().distinct().flatMap(EvaluateCommandTest::options));
    }
}
