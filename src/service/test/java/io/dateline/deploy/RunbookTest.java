package io.dateline.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whoever is woken by an alert finds its section in the runbook. */
class RunbookTest {
    private static final String HEADING = "## ";
    private static final Path PAGE = Manifests.CHECKOUT.resolve("docs/runbook.md");

    @Test
    void everyAlertHasASectionAndEverySectionAnAlert() throws IOException {
        List<String> sections = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith(HEADING))
                .map(line -> line.substring(HEADING.length()))
                .toList();

        assertThat(new TreeSet<>(sections)).isEqualTo(alerts());
    }

    @Test
    void everySectionSaysWhatItMeansWhereToLookAndWhatToDo() throws IOException {
        for (String section : Files.readString(PAGE).split("\n## ", -1)) {
            if (section.startsWith("Dateline")) {
                assertThat(section).contains("**Means.**", "**Look at.**", "**Do.**");
            }
        }
    }

    private static SortedSet<String> alerts() throws IOException {
        SortedSet<String> alerts = new TreeSet<>();
        for (JsonNode file : Manifests.read(Manifests.CHECKOUT.resolve("deploy/observability/alerts.yml"))) {
            file.findValues("alert").forEach(alert -> alerts.add(alert.asText()));
        }
        return alerts;
    }
}
