package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateSettingsTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final TestGenerateConfig ON = TestGenerateConfig.on("http://localhost:8080/v1");

    private static List<String> problems(GenerateConfig config) {
        return GenerateSettings.problems(config, MINUTE);
    }

    @Test
    void offNeedsNothing() {
        assertThat(problems(TestGenerateConfig.OFF)).isEmpty();
    }

    @Test
    void theDefaultsGoTogether() {
        assertThat(problems(ON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://host/v1",
                "/v1",
                "http:/v1",
                "https://user:secret@host/v1",
                "https://host/v1?key=secret",
                "https://host/v1#x"
            })
    void theUrlIsABaseAndHoldsNoSecret(String url) {
        assertThat(problems(TestGenerateConfig.on(url)))
                .singleElement()
                .asString()
                .startsWith("dateline.generate.url must be")
                .doesNotContain("secret");
    }

    @Test
    void halfOfATransactionIsTheMostABatchMayWait() {
        assertThat(problems(ON.withTimes(Duration.ofSeconds(10), Duration.ofSeconds(30))))
                .isEmpty();
        assertThat(problems(ON.withTimes(Duration.ofSeconds(10), Duration.ofMillis(30_001))))
                .containsExactly(
                        "dateline.generate.batch-time (PT30.001S) must be at most PT30S, half of the shorter of"
                                + " dateline.transaction-timeout and the consumer's max.poll.interval.ms");
    }

    @Test
    void theConsumersPollIntervalCountsToo() {
        TestConfig config = TestConfig.of(Delivery.EXACTLY_ONCE).withGenerate(ON);

        assertThat(ConfigurationCheck.problems(config, Duration.ofMinutes(5))).isEmpty();
        assertThat(ConfigurationCheck.problems(config, Duration.ofSeconds(39)))
                .singleElement()
                .asString()
                .contains("must be at most PT19.5S");
    }

    @Test
    void oneAnswerMayNotTakeLongerThanTheBatchWaits() {
        assertThat(problems(ON.withTimes(Duration.ofSeconds(21), Duration.ofSeconds(20))))
                .containsExactly("dateline.generate.timeout (PT21S) must not be longer than"
                        + " dateline.generate.batch-time (PT20S)");
    }

    @Test
    void timesAreLongerThanNothing() {
        assertThat(problems(ON.withTimes(Duration.ZERO, Duration.ZERO))).hasSize(2);
    }

    @Test
    void aKeyFileThatIsGoneIsNamedWithTheFix() {
        assertThat(problems(ON.withKeyFile(Path.of("no-such-key"))))
                .containsExactly(
                        "dateline.generate.key-file: no-such-key cannot be read. Fix: name a file that this user"
                                + " may read.");
    }

    @Test
    void aKeyDoesNotCrossTheNetworkInTheClear(@TempDir Path directory) throws IOException {
        Path key = Files.writeString(directory.resolve("key"), "secret");

        assertThat(problems(TestGenerateConfig.on("http://models.example/v1").withKeyFile(key)))
                .singleElement()
                .asString()
                .contains("in the clear")
                .doesNotContain("secret");
        assertThat(problems(TestGenerateConfig.on("https://models.example/v1").withKeyFile(key)))
                .isEmpty();
        assertThat(problems(ON.withKeyFile(key))).isEmpty();
    }
}
