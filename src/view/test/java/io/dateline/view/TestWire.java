package io.dateline.view;

import io.dateline.broker.BrokerProcess;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A broker with the sample wire in its topics, as if it had come in the last half hour. */
public final class TestWire implements QuarkusTestResourceLifecycleManager {
    /** Items apart: one every half minute. */
    private static final long APART = 30_000;

    private BrokerProcess broker;

    @Override
    public Map<String, String> start() {
        try {
            broker = BrokerProcess.start(
                    Files.createTempDirectory("dateline-view"), System.getProperty("java.class.path"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Wire wire = new Wire(broker.bootstrapServers())) {
            wire.createTopics();
            List<Path> files = Wire.sample();
            long arrived = System.currentTimeMillis() - files.size() * APART;
            for (Path file : files) {
                wire.send(file, arrived);
                arrived += APART;
            }
            wire.flush();
        }
        return Map.of("kafka.bootstrap.servers", broker.bootstrapServers());
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.close();
        }
    }
}
