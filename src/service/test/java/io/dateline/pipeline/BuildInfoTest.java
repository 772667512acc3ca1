package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.models.ModelCard;
import io.dateline.publish.Build;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BuildInfoTest {
    @Test
    void theDigestStandsBesideWhatItIsMadeOf() {
        Build build = new Build(
                "1.0.0",
                List.of(new ModelCard("names", "2026.1", "ab".repeat(32), "Apache-2.0")),
                Map.of("event.profile", "row"));

        Map<String, Object> data = BuildInfo.of(build);

        assertThat(data)
                .containsEntry("digest", build.digest())
                .containsEntry("settings", Map.of("event.profile", "row"))
                .containsEntry(
                        "models",
                        List.of(Map.of(
                                "name",
                                "names",
                                "version",
                                "2026.1",
                                "sha256",
                                "ab".repeat(32),
                                "licence",
                                "Apache-2.0")));
    }
}
