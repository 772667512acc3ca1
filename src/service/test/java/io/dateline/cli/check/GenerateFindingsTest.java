package io.dateline.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.cli.check.Finding.Level;
import io.dateline.generate.ModelServer;
import io.dateline.pipeline.DatelineConfig;
import io.dateline.pipeline.GenerateConfig;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateFindingsTest {
    private static GenerateConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(DatelineConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 500))
                .build()
                .getConfigMapping(DatelineConfig.class)
                .generate();
    }

    private static List<Finding> find(ModelServer server) {
        Map<String, String> settings = new HashMap<>();
        settings.put("dateline.generate.enabled", "true");
        settings.put("dateline.generate.url", server.base().toString());
        settings.put("dateline.generate.model", "qwen3");
        settings.put("dateline.generate.providers", "ellery,yonhap");
        return new GenerateFindings(config(settings)).find();
    }

    @Test
    void offPassesAndSaysThatNothingLeaves() {
        assertThat(new GenerateFindings(config(Map.of())).find())
                .containsExactly(Finding.pass("generated summaries", "off: no copy leaves the house"));
    }

    @Test
    void aServerThatHasTheModelPasses() throws IOException {
        try (ModelServer server = new ModelServer(ModelServer.json(200, "{\"data\": [{\"id\": \"qwen3\"}]}"))) {
            assertThat(find(server)).extracting(Finding::level).containsExactly(Level.PASS);
            assertThat(server.requests()).singleElement().asString().startsWith("GET /v1/models ");
        }
    }

    @Test
    void aServerWithoutTheModelWarns() throws IOException {
        try (ModelServer server = new ModelServer(ModelServer.json(200, "{\"data\": [{\"id\": \"other\"}]}"))) {
            assertThat(find(server)).singleElement().satisfies(finding -> {
                assertThat(finding.level()).isEqualTo(Level.WARN);
                assertThat(finding.fix()).startsWith("set dateline.generate.model to a name from ");
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"401, FAIL, key-file", "404, WARN, url", "429, WARN, budget", "302, FAIL, url", "500, FAIL, server"})
    void aServerThatAnswersOtherwiseIsAFindingWithAFix(int status, Level level, String fix) throws IOException {
        try (ModelServer server = new ModelServer(ModelServer.json(status, "{}"))) {
            assertThat(find(server)).singleElement().satisfies(finding -> {
                assertThat(finding.level()).isEqualTo(level);
                assertThat(finding.fix()).contains(fix);
            });
        }
    }

    @Test
    void nobodyThereFailsWithTheFix() throws IOException {
        ModelServer gone = new ModelServer(ModelServer.json(200, "{}"));
        gone.close();

        assertThat(find(gone)).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.FAIL);
            assertThat(finding.fix()).startsWith("start the model server");
        });
    }

    @Test
    void sendingEverybodysCopyAndInTheClearWarns() {
        Map<String, String> settings = Map.of(
                "dateline.generate.enabled", "true",
                "dateline.generate.url", "http://no-such-host.invalid/v1",
                "dateline.generate.model", "m");

        assertThat(new GenerateFindings(config(settings)).find())
                .extracting(Finding::level)
                .containsExactly(Level.FAIL, Level.WARN, Level.WARN);
    }
}
