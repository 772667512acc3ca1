package io.dateline.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.cli.check.Finding.Level;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ConfigurationFindingsTest {
    private final ConfigurationFindings findings = new ConfigurationFindings();

    @Test
    void settingsThatAreKnownPass() {
        assertThat(findings.find(
                        List.of(
                                "dateline.delivery",
                                "dateline.generate.budget.tokens-per-day",
                                "dateline.topics.raw",
                                "dateline.producer.linger.ms",
                                "kafka.x"),
                        Map.of("DATELINE_DELIVERY", "exactly-once", "DATELINE_MAX_RECORD_SIZE", "1M", "PATH", "/")))
                .extracting(Finding::level)
                .containsExactly(Level.PASS);
    }

    @Test
    void aVariableIsNoSettingOfItsOwnForHavingDashes() {
        assertThat(findings.find(
                        List.of("dateline.generate.batch.time"), Map.of("DATELINE_GENERATE_BATCH_TIME", "20s")))
                .extracting(Finding::level)
                .containsExactly(Level.PASS);
    }

    @Test
    void aMisspeltSettingFailsWithTheOneMeant() {
        assertThat(findings.find(List.of("dateline.delivry"), Map.of()))
                .containsExactly(new Finding(
                        Level.FAIL,
                        "configuration",
                        "unknown setting dateline.delivry",
                        "did you mean dateline.delivery?"));
    }

    @Test
    void aMisspeltVariableFailsWithTheOneMeant() {
        assertThat(findings.find(List.of(), Map.of("DATELINE_GRUOP", "x")))
                .extracting(Finding::fix)
                .containsExactly("did you mean DATELINE_GROUP?");
    }

    @Test
    void aMisspeltSettingOfKafkaIsAWarningWithTheOneMeant() {
        assertThat(findings.find(
                        List.of("kafka.sasl.mechansim", "kafka.home", "kafka.config.providers.dir.class"), Map.of()))
                .filteredOn(finding -> finding.level() == Level.WARN)
                .extracting(Finding::fix)
                .containsExactly("did you mean kafka.sasl.mechanism?");
    }

    @Test
    void aMisspeltSettingOfOthersIsAWarningWithTheOneMeant() {
        assertThat(findings.find(
                        List.of(
                                "mp.messaging.incoming.raw.max.poll.recrods",
                                "mp.messaging.incoming.raw.failure-stratgy",
                                "quarkus.http.prot",
                                "quarkus.log.category.\"org.apache\".level"),
                        Map.of("KAFKA_SASL_MECHANSIM", "x", "QUARKUS_LOG_LEVLE", "x", "KAFKA_BOOTSTRAP_SERVERS", "x")))
                .filteredOn(finding -> finding.level() == Level.WARN)
                .extracting(Finding::fix)
                .containsExactly(
                        "did you mean mp.messaging.incoming.raw.failure-strategy?",
                        "did you mean mp.messaging.incoming.raw.max.poll.records?",
                        "did you mean quarkus.http.port?",
                        "did you mean KAFKA_SASL_MECHANISM?",
                        "did you mean QUARKUS_LOG_LEVEL?");
    }

    @Test
    void theServicesOwnSettingsAreKnown() throws IOException {
        Properties shipped = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("resources/application.properties"))) {
            shipped.load(in);
        }

        assertThat(findings.find(shipped.stringPropertyNames(), Map.of()))
                .extracting(Finding::level)
                .containsOnly(Level.PASS);
    }

    @Test
    void aFileOfSettingsThatIsNotThereFails() {
        assertThat(findings.find(List.of(), Map.of(), Map.of("quarkus.config.locations", "/no/such.properties")))
                .extracting(Finding::detail)
                .containsExactly(
                        "no settings can be read at /no/such.properties, which QUARKUS_CONFIG_LOCATIONS names: correct the path, or mount the file");
    }

    @Test
    void aSettingNearNoneIsToBeRemoved() {
        assertThat(findings.find(List.of("dateline.quite-another-thing"), Map.of()))
                .extracting(Finding::fix)
                .containsExactly("remove it; the settings are in docs/operations.md");
    }

    @Test
    void theLaunchersOwnVariableIsNoSetting() {
        assertThat(findings.find(List.of(), Map.of("DATELINE_JAVA_OPTS", "-Xmx1g")))
                .extracting(Finding::level)
                .containsExactly(Level.PASS);
    }
}
