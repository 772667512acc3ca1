package io.dateline.pipeline;

import io.dateline.TestBroker;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The broker of the tests with all items in it before the service starts, so that nobody else uses the cores then. */
public final class LoadedBroker implements QuarkusTestResourceLifecycleManager {
    static final int ITEMS = Integer.getInteger("bench.records", 10_000);

    private final TestBroker broker = new TestBroker();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = broker.start();
        Wire wire = new Wire(settings.get("kafka.bootstrap.servers"));
        try {
            wire.createTopics(4);
            wire.send(Wire.samples(ITEMS));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return settings;
    }

    @Override
    public void stop() {
        broker.stop();
    }
}
