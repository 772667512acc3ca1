package io.dateline.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The packaged service on an embedded broker, for seconds: what is told is there, not how fast it is. */
class BenchServiceCommandTest {
    private static final String SERVICE = "dateline.service";

    @BeforeEach
    void build() {
        System.setProperty(
                SERVICE,
                Path.of("..", "service", "target", "quarkus-app", "quarkus-run.jar")
                        .toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty(SERVICE);
    }

    @Test
    void itemsAreCountedOnTheirWayThrough() throws Exception {
        StringWriter out = new StringWriter();
        int exitCode = Lab.commandLine()
                .setOut(new PrintWriter(out))
                .execute(
                        "bench",
                        "service",
                        "--json",
                        "--items=20",
                        "--warm-up=20",
                        "--backlog=60",
                        "--load=50",
                        "--seconds=2",
                        "--java=-XX:TieredStopAtLevel=1",
                        "--java=-XX:+UseSerialGC");

        assertThat(exitCode).isZero();
        JsonNode report = new ObjectMapper().readTree(out.toString());
        assertThat(report.at("/alone/perSecond").asDouble()).isPositive();
        assertThat(report.at("/copied/perSecond").asDouble()).isPositive();
        // A quarter of the sixty comes before the first is counted.
        assertThat(report.at("/backlog/items").asLong()).isBetween(1L, 45L);
        assertThat(report.at("/backlog/serviceMicros").asDouble()).isPositive();
        JsonNode load = report.at("/loads/0");
        assertThat(load.path("share").asDouble()).isEqualTo(0.5);
        assertThat(load.path("items").asLong()).isPositive();
        assertThat(load.path("p50").asLong())
                .isPositive()
                .isLessThanOrEqualTo(load.path("p999").asLong());
    }
}
