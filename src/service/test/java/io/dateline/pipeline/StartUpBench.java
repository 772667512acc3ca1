package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dateline.broker.BrokerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the command to the first ready probe, and the memory the service takes before and after its first items. */
class StartUpBench {
    @TempDir
    Path directory;

    @Test
    void startsAndTakesMemory() throws Exception {
        assumeTrue(Files.exists(Path.of("target", "quarkus-app", "quarkus-run.jar")), "skipped: not packaged");
        try (BrokerProcess broker = BrokerProcess.start(directory, System.getProperty("java.class.path"))) {
            Wire wire = new Wire(broker.bootstrapServers());
            wire.createTopics(4);
            long began = System.nanoTime();
            try (ServiceProcess service = ServiceProcess.startWarming(broker.bootstrapServers())) {
                service.awaitUp();
                double up = (System.nanoTime() - began) / 1e9;
                await().pollInterval(Duration.ofMillis(20))
                        .atMost(Duration.ofSeconds(60))
                        .until(() -> service.status("health/ready") == 200);
                double ready = (System.nanoTime() - began) / 1e9;
                long idle = residentMiB(service.pid());
                wire.send(Wire.samples(LoadedBroker.ITEMS));
                wire.read("news.enriched", LoadedBroker.ITEMS * 3 / 4, Duration.ofMinutes(5));
                System.out.printf(
                        Locale.ROOT,
                        "bench: started in %.1f s, ready in %.1f s, RSS %d MiB idle, %d MiB after %d items%n",
                        up,
                        ready,
                        idle,
                        residentMiB(service.pid()),
                        LoadedBroker.ITEMS);
                assertThat(idle).isPositive();
            }
        }
    }

    private static long residentMiB(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
