package io.dateline.pipeline;

import io.dateline.publish.Profile;
import io.dateline.publish.Section;
import io.dateline.validate.Embargoes;
import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The defaults, with waits that a test has time for. */
record TestConfig(
        Delivery delivery,
        Topics topics,
        String group,
        Optional<String> transactionalId,
        OptionalInt threads,
        MemorySize maxRecordSize,
        Embargoes embargoes,
        Optional<Path> agencies,
        Optional<Path> gazetteer,
        GenerateConfig generate,
        int warmUp,
        Duration transactionTimeout,
        Duration deliveryTimeout,
        Duration requestTimeout,
        Duration stopTimeout,
        Backoff backoff,
        Map<String, String> producer)
        implements DatelineConfig {
    record Names(RawTopics raw, String enriched, String rejected) implements Topics {
        Names(String raw, String enriched, String rejected) {
            this(RawTopics.of(raw), enriched, rejected);
        }

        @Override
        public Map<String, String> providers() {
            return Map.of();
        }

        @Override
        public String positions() {
            return "news.positions";
        }
    }

    /** Events of the standard profile. */
    @Override
    public EventConfig event() {
        return new TestEventConfig(Profile.STANDARD, Optional.empty(), Map.of());
    }

    record TestEventConfig(Profile profile, Optional<Set<Section>> leaveOut, Map<String, Profile> providers)
            implements EventConfig {}

    record Waits(Duration first, Duration longest) implements Backoff {}

    @Override
    public OnLostPosition onLostPosition() {
        return OnLostPosition.FAIL;
    }

    @Override
    public GroupProtocol groupProtocol() {
        return GroupProtocol.CLASSIC;
    }

    @Override
    public Quotes quotes() {
        return () -> false;
    }

    @Override
    public boolean exitOnLostPosition() {
        return false;
    }

    @Override
    public boolean fetch() {
        return false;
    }

    static TestConfig of(Delivery delivery) {
        return new TestConfig(
                delivery,
                new Names("news.raw", "news.enriched", "news.rejected"),
                "dateline",
                Optional.empty(),
                OptionalInt.of(2),
                new MemorySize(BigInteger.valueOf(1000)),
                Embargoes.WITHHOLD,
                Optional.empty(),
                Optional.empty(),
                TestGenerateConfig.OFF,
                0,
                Duration.ofSeconds(60),
                Duration.ofSeconds(30),
                Duration.ofSeconds(10),
                Duration.ofSeconds(10),
                new Waits(Duration.ofMillis(1), Duration.ofMillis(4)),
                Map.of());
    }

    TestConfig withTopics(String raw, String enriched, String rejected) {
        return new TestConfig(
                delivery,
                new Names(raw, enriched, rejected),
                group,
                transactionalId,
                threads,
                maxRecordSize,
                embargoes,
                agencies,
                gazetteer,
                generate,
                warmUp,
                transactionTimeout,
                deliveryTimeout,
                requestTimeout,
                stopTimeout,
                backoff,
                producer);
    }

    TestConfig withGazetteer(Path file) {
        return new TestConfig(
                delivery,
                topics,
                group,
                transactionalId,
                threads,
                maxRecordSize,
                embargoes,
                agencies,
                Optional.of(file),
                generate,
                warmUp,
                transactionTimeout,
                deliveryTimeout,
                requestTimeout,
                stopTimeout,
                backoff,
                producer);
    }

    TestConfig withAgencies(Path file) {
        return new TestConfig(
                delivery,
                topics,
                group,
                transactionalId,
                threads,
                maxRecordSize,
                embargoes,
                Optional.of(file),
                gazetteer,
                generate,
                warmUp,
                transactionTimeout,
                deliveryTimeout,
                requestTimeout,
                stopTimeout,
                backoff,
                producer);
    }

    TestConfig withDeliveryTimeout(Duration timeout) {
        return new TestConfig(
                delivery,
                topics,
                group,
                transactionalId,
                threads,
                maxRecordSize,
                embargoes,
                agencies,
                gazetteer,
                generate,
                warmUp,
                transactionTimeout,
                timeout,
                requestTimeout,
                stopTimeout,
                backoff,
                producer);
    }

    TestConfig withProducer(Map<String, String> settings) {
        return new TestConfig(
                delivery,
                topics,
                group,
                transactionalId,
                threads,
                maxRecordSize,
                embargoes,
                agencies,
                gazetteer,
                generate,
                warmUp,
                transactionTimeout,
                deliveryTimeout,
                requestTimeout,
                stopTimeout,
                backoff,
                settings);
    }

    TestConfig withGenerate(GenerateConfig settings) {
        return new TestConfig(
                delivery,
                topics,
                group,
                transactionalId,
                threads,
                maxRecordSize,
                embargoes,
                agencies,
                gazetteer,
                settings,
                warmUp,
                transactionTimeout,
                deliveryTimeout,
                requestTimeout,
                stopTimeout,
                backoff,
                producer);
    }
}
