package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.publish.EventOptions;
import io.dateline.publish.Profile;
import io.dateline.publish.Section;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventConfigTest {
    private static EventOptions read(Map<String, String> settings) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .withMapping(DatelineConfig.class)
                .withConverter(io.quarkus.runtime.configuration.MemorySize.class, 100, new MemorySizeConverter())
                .withConverter(java.time.Duration.class, 100, new io.quarkus.runtime.configuration.DurationConverter());
        settings.forEach(builder::withDefaultValue);
        return builder.build().getConfigMapping(DatelineConfig.class).event().options();
    }

    @Test
    void eventsAreStandardByDefault() {
        assertThat(read(Map.of())).isEqualTo(EventOptions.DEFAULT);
    }

    @Test
    void profileSectionsAndProvidersAreRead() {
        Map<String, String> settings = Map.of(
                "dateline.event.profile", "full",
                "dateline.event.leave-out", "generated-summary,sentences",
                "dateline.event.providers.\"ellery press\"", "reference");

        assertThat(read(settings))
                .isEqualTo(new EventOptions(
                        Profile.FULL,
                        Set.of(Section.GENERATED_SUMMARY, Section.SENTENCES),
                        Map.of("ellery press", Profile.REFERENCE)));
    }
}
