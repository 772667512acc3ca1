package io.dateline.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.words.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dry run of {@code deploy/release}, which needs no Maven, Docker or network. */
class ReleaseTest {
    private record Run(int exitCode, String said) {}

    @Test
    void aDryRunMakesTheChartTheNotesAndTheChecksums(@TempDir Path to) throws Exception {
        Run run = release(version(), "--dry-run", "--to", to.toString());

        assertThat(run.exitCode()).as(run.said()).isZero();
        assertThat(to.resolve("NOTES.md")).content().contains("### Contract");
        List<String> sums = Files.readAllLines(to.resolve("SHA256SUMS"));
        assertThat(sums)
                .hasSize(4)
                .allSatisfy(line -> assertThat(Sha256.of(Files.readAllBytes(to.resolve(line.substring(66)))))
                        .isEqualTo(line.substring(0, 64)));
        assertThat(sums.toString())
                .contains(
                        "NOTES.md",
                        "dateline-chart-" + version() + ".tgz",
                        "dateline-clients-" + version() + ".tgz",
                        "dateline-schemas-" + version() + ".tgz");
    }

    @Test
    void twoRunsMakeTheSameBytes(@TempDir Path one, @TempDir Path other) throws Exception {
        release(version(), "--dry-run", "--to", one.toString());
        release(version(), "--dry-run", "--to", other.toString());

        assertThat(Files.readString(one.resolve("SHA256SUMS")))
                .isEqualTo(Files.readString(other.resolve("SHA256SUMS")));
    }

    @Test
    void aReleaseHasTheContractFrozenEverythingTestedAnInventoryAndTheImageOfEachProcess(@TempDir Path to)
            throws Exception {
        Run run = release(version(), "--dry-run", "--to", to.toString());

        assertThat(run.said())
                .containsSubsequence(
                        "would run: mvn",
                        "-Ddateline.freeze=" + version(),
                        "would run: git",
                        "commit",
                        "checkout -q --detach",
                        "-Psbom verify",
                        "would copy: dateline-service-" + version() + ".cdx.json",
                        "would copy: dateline-story-" + version() + ".cdx.json",
                        "would copy: dateline-view-" + version() + ".cdx.json",
                        "would run: docker build",
                        "would run: git",
                        "tag -a v" + version());
        try (Stream<Path> files = Files.list(Manifests.CHECKOUT.resolve("deploy/container"))) {
            assertThat(files.map(file -> "deploy/container/" + file.getFileName() + " -t ")
                            .toList())
                    .isNotEmpty()
                    .allSatisfy(image -> assertThat(run.said()).contains(image));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 2 | a version has three numbers",
                "0.1 | 2 | a version has three numbers",
                "v0.1.0 | 2 | a version has three numbers",
                "0.0.9 | 1 | CHANGELOG.md has no section",
                "--wet | 2 | unknown option",
            })
    void whatCannotBeReleasedIsRefusedInOneLine(String version, int exitCode, String why) throws Exception {
        Run run = release(version, "--dry-run");

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.said().lines()).singleElement().asString().contains(why);
    }

    /** The one that is being worked on, or released. */
    private static String version() throws IOException {
        String pom = Files.readString(Manifests.CHECKOUT.resolve("pom.xml"));
        return pom.split("<version>", 2)[1].split("[-<]", 2)[0];
    }

    private static Run release(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("bash", Manifests.CHECKOUT.resolve("deploy/release").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }
}
