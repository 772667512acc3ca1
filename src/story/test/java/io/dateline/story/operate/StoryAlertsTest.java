package io.dateline.story.operate;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheus.PrometheusConfig;
import io.micrometer.prometheus.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the alerts to the metrics that there are. */
class StoryAlertsTest {
    private static final Path ALERTS = Path.of("../../deploy/observability/alerts.yml");
    private static final Pattern METRIC = Pattern.compile("\\bdateline_story_[a-z_]+\\b");

    @Test
    void everyMetricAskedForIsThere() throws IOException {
        // Given
        Set<String> asked = new TreeSet<>();
        METRIC.matcher(Files.readString(ALERTS))
                .results()
                .map(MatchResult::group)
                .forEach(asked::add);
        // When
        Set<String> known = catalogue();
        // Then
        assertThat(asked).isNotEmpty().isSubsetOf(known);
    }

    /** The names Prometheus sees. The registry is the deprecated one because it is the one Quarkus runs with. */
    @SuppressWarnings("deprecation")
    private static Set<String> catalogue() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new StoryMetrics(registry).read();
        Set<String> names = new TreeSet<>();
        registry.scrape()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> names.add(line.split("[{ ]", 2)[0]));
        return names;
    }
}
