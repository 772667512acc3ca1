package io.dateline.words.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The table of {@code docs/agencies.md}. After a change that is meant, it is written by
 *
 * <pre>mvn test -Dtest=AgencyTableTest -Ddateline.golden=write</pre>
 */
class AgencyTableTest {
    private static final Path PAGE = Path.of("../../docs/agencies.md");
    private static final String BEGIN = "<!-- agencies: written by AgencyTableTest -->\n";
    private static final String END = "<!-- end of agencies -->\n";

    @Test
    void theTableOfAgenciesIsTrue() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if ("write".equals(System.getProperty("dateline.golden"))) {
            Files.writeString(PAGE, page.substring(0, begin) + table() + page.substring(end));
        } else {
            assertThat(page.substring(begin, end)).isEqualTo(table());
        }
    }

    private static String table() {
        return "| agency | country | zone | language | priorities | headline |\n|---|---|---|---|---|---|\n"
                + Agencies.ours().all().stream().map(AgencyTableTest::row).collect(Collectors.joining());
    }

    private static String row(Agency agency) {
        Map<Integer, String> priorities = new TreeMap<>();
        agency.urgencies().forEach((priority, urgency) -> priorities.put(urgency, priority + " " + urgency));
        HeadlineRule rule = agency.headline();
        return String.format(
                Locale.ROOT,
                "| `%s` | %s | %s | %s | %s | %s |%n",
                agency.id(),
                agency.country(),
                Objects.toString(agency.zone(), ""),
                Objects.toString(agency.language(), ""),
                String.join(", ", priorities.values()),
                switch (rule.from()) {
                    case NOTHING -> "";
                    case FIRST_PARAGRAPH -> "first paragraph";
                    case FIRST_CHARACTERS -> "first " + rule.length() + " characters";
                });
    }
}
