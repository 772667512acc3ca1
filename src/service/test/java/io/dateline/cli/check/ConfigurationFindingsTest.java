package io.dateline.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.cli.check.Finding.Level;
import java.util.List;
import java.util.Map;
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
