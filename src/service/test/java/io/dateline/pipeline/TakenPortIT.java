package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service leaves with a line that says so when somebody else has its port, and logs what an operator reads until then. */
class TakenPortIT {
    private static final int LIMIT_SECONDS = 120;

    private static final Set<String> READ_BY_AN_OPERATOR =
            Set.of("timestamp", "level", "loggerName", "message", "hostName", "exception");

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
            assertThat(fields(folder.resolve("log"))).isSubsetOf(READ_BY_AN_OPERATOR);
        }
    }

    /** The members of all lines that are JSON, which those of a process in production are. */
    private static Set<String> fields(Path log) throws IOException {
        Set<String> fields = new TreeSet<>();
        for (String line : Files.readAllLines(log)) {
            if (line.startsWith("{")) {
                new ObjectMapper().readTree(line).fieldNames().forEachRemaining(fields::add);
            }
        }
        return fields;
    }
}
