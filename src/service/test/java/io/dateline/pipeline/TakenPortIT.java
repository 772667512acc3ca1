package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service leaves with a line that says so when somebody else has its port. */
class TakenPortIT {
    private static final int LIMIT_SECONDS = 120;

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--management-port"})
    void itSaysWhyItDoesNotStart(String option, @TempDir Path folder) throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            String other = option.equals("--port") ? "--management-port" : "--port";
            Process process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-jar",
                            Path.of("target", "quarkus-app", "quarkus-run.jar").toString(),
                            "serve",
                            option + "=" + taken.getLocalPort(),
                            other + "=0"))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            boolean left = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();

            assertThat(left).isTrue();
            assertThat(process.exitValue()).isEqualTo(70);
            assertThat(Files.readString(folder.resolve("log")))
                    .contains("dateline: cannot listen", "--port, --management-port");
        }
    }
}
