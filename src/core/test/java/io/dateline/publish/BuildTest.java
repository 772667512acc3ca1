package io.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BuildTest {
    @Test
    void versionIsThePoms() throws IOException {
        assertThat(Files.readString(Path.of("../../pom.xml")))
                .contains("<version>" + Release.OURS.version() + "</version>");
    }

    @Test
    void settingsInAnyOrderGiveOneDigest() {
        Map<String, String> backwards = new LinkedHashMap<>();
        backwards.put("b", "2");
        backwards.put("a", "1");
        Map<String, String> forwards = new LinkedHashMap<>();
        forwards.put("a", "1");
        forwards.put("b", "2");
        assertThat(new Build("1", List.of(), backwards).digest())
                .isEqualTo(new Build("1", List.of(), forwards).digest());
    }

    @Test
    void otherCodeIsAnotherBuild() {
        assertThat(Build.of(new Release("1", "aa"), List.of(), Map.of()).digest())
                .isNotEqualTo(
                        Build.of(new Release("1", "bb"), List.of(), Map.of()).digest());
    }

    @Test
    void theCodesDigestIsWrittenByTheBuild() {
        assertThat(Release.OURS.code()).matches("[0-9a-f]{64}");
    }

    @Test
    void aNameIsNoValue() {
        assertThat(new Build("1", List.of(), Map.of("a", "b")).digest())
                .isNotEqualTo(new Build("1", List.of(), Map.of("b", "a")).digest());
    }
}
