package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final TestConfig CONFIG = TestConfig.of(Delivery.EXACTLY_ONCE);

    private static List<String> problems(DatelineConfig config) {
        return ConfigurationCheck.problems(config, Duration.ofMinutes(5));
    }

    @Test
    void theProducerReachesTheBrokersAsTheConsumerDoes() {
        // Given
        Map<String, Object> shared = Map.of(
                "bootstrap.servers", "kafka:9093",
                "security.protocol", "SASL_SSL",
                "sasl.mechanism", "OAUTHBEARER",
                "sasl.jaas.config", "secret",
                "sasl.login.callback.handler.class", "Handler",
                "ssl.truststore.location", "/ca.pem",
                "ssl.keystore.type", "PEM");

        // When
        Map<String, Object> settings = ProducerSettings.of(CONFIG, shared, "id");

        // Then
        assertThat(settings).containsAllEntriesOf(shared);
    }

    @Test
    void theProducerDoesNotTakeWhatIsTheConsumers() {
        assertThat(ProducerSettings.of(CONFIG, Map.of("group.id", "x", "max.poll.records", "1"), "id"))
                .doesNotContainKeys("group.id", "max.poll.records");
    }

    @Test
    void noSettingReachesPastWhatTheDeliveryStandsOn() {
        // Given
        TestConfig config = CONFIG.withProducer(Map.of("acks", "1", "enable.idempotence", "false", "linger.ms", "50"));

        // When
        Map<String, Object> settings = ProducerSettings.of(config, Map.of(), "id");

        // Then
        assertThat(settings)
                .contains(entry("acks", "all"), entry("enable.idempotence", true), entry("linger.ms", "50"));
    }

    @Test
    void atLeastOnceNeedsNoTransactionalId() {
        assertThat(ProducerSettings.of(TestConfig.of(Delivery.AT_LEAST_ONCE), Map.of(), "id"))
                .doesNotContainKey("transactional.id")
                .containsEntry("enable.idempotence", true);
    }

    @Test
    void theTransactionalIdIsTheGroupAndThePod() {
        assertThat(TransactionalId.of(CONFIG, Map.of("HOSTNAME", "dateline-2"))).isEqualTo("dateline-dateline-2");
    }

    @Test
    void theDefaultsGoTogether() {
        assertThat(problems(CONFIG)).isEmpty();
    }

    @Test
    void topicsMustDiffer() {
        assertThat(problems(CONFIG.withTopics("a", "b", "a"))).hasSize(1);
    }

    @Test
    void theMarksAreATopicOfTheirOwn() {
        assertThat(problems(CONFIG.withTopics("a", "b", "news.positions"))).hasSize(1);
    }

    @Test
    void aBrokenGazetteerStopsTheStart() {
        assertThat(problems(CONFIG.withGazetteer(Path.of("no-such.csv"))))
                .singleElement()
                .asString()
                .startsWith("dateline.gazetteer: no-such.csv: ");
    }

    @Test
    void aBrokenProfileOfAnAgencyStopsTheStart() {
        assertThat(problems(CONFIG.withAgencies(Path.of("no-such.properties"))))
                .singleElement()
                .asString()
                .startsWith("dateline.agencies: no-such.properties: ");
    }

    @Test
    void aSendMustFailBeforeItsTransaction() {
        assertThat(problems(CONFIG.withDeliveryTimeout(Duration.ofSeconds(60))))
                .containsExactly(
                        "dateline.transaction-timeout (PT1M) must be longer than dateline.delivery-timeout (PT1M)");
    }

    @Test
    void theWaitDoublesUpToTheLongest() {
        Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofMillis(350));

        assertThat(backoff.after(0)).isZero();
        assertThat(backoff.after(1)).hasMillis(100);
        assertThat(backoff.after(2)).hasMillis(200);
        assertThat(backoff.after(3)).hasMillis(350);
        assertThat(backoff.after(1_000_000)).hasMillis(350);
    }
}
