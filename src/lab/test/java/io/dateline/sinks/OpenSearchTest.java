package io.dateline.sinks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipe for OpenSearch, run for real: the questions of {@link SinksTest}, in its own language. */
class OpenSearchTest {
    /** The whole day, in an index of the recipe's name. */
    private static final String DAY = "articles";

    /** As far as the kill; the template is for every index whose name begins like this. */
    private static final String MORNING = "articles-morning";

    @TempDir
    static Path folder;

    private static OpenSearch search;
    private static List<JsonNode> outcomes;

    @BeforeAll
    static void start() throws Exception {
        search = OpenSearch.start(folder);
        List<String> day = SampleEvents.twiceAndShuffled();
        search.prepare();
        outcomes = search.load(DAY, day);
        search.load(MORNING, SampleEvents.inOrder().subList(0, SinksTest.MORNING));
    }

    @AfterAll
    static void stop() throws Exception {
        if (search != null) {
            search.close();
        }
    }

    private static List<JsonNode> sources(String index, String query) throws Exception {
        List<JsonNode> sources = new ArrayList<>();
        search.ask(index, query).at("/hits/hits").forEach(hit -> sources.add(hit.path("_source")));
        return sources;
    }

    private static List<String> uris(String index, String query) throws Exception {
        return sources(index, query).stream()
                .map(source -> source.path("uri").asText())
                .toList();
    }

    private static String shown(String query) {
        return "{\"query\": {\"bool\": {\"filter\": [{" + query + "}, {\"term\": {\"deleted\": false}}]}}}";
    }

    private static String article(String uri) {
        return "\"term\": {\"uri\": \"" + uri + "\"}";
    }

    @Test
    void aKilledArticleIsNotShownAndItsTextNotKept() throws Exception {
        assertThat(sources(DAY, shown(article(SinksTest.KILLED)))).isEmpty();
        assertThat(sources(DAY, "{\"query\": {" + article(SinksTest.KILLED) + "}}"))
                .singleElement()
                .satisfies(source -> assertThat(source.path("deleted").asBoolean() && !source.has("text"))
                        .isTrue());
        assertThat(uris(MORNING, shown("\"match_phrase\": {\"headline\": \"Corvane Foods files\"}")))
                .isEmpty();
    }

    @Test
    void ofEachArticleTheLastVersionIsShown() throws Exception {
        assertThat(sources(DAY, shown(article(SinksTest.QUAKE))))
                .extracting(source -> source.path("headline").asText())
                .containsExactly("Chile earthquake injures 14, ports reopen");
        assertThat(uris(DAY, "{\"size\": 1000}")).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }

    @Test
    void earlierVersionsAreRefusedAndNothingElseIs() {
        assertThat(outcomes)
                .hasSize(2 * SampleEvents.inOrder().size())
                .extracting(outcome -> outcome.path("status").asInt())
                .containsOnly(200, 201, 409);
    }

    @Test
    void articlesAreFoundByTheirWords() throws Exception {
        assertThat(uris(DAY, shown("\"match_phrase\": {\"headline\": \"PORTS reopen\"}")))
                .containsExactly(SinksTest.QUAKE);
    }

    @Test
    void aCorrectionIsOpenUntilALaterVersion() throws Exception {
        String corrections = OpenSearch.query("open-corrections.json");

        assertThat(uris(MORNING, corrections)).containsExactly(SinksTest.QUAKE);
        assertThat(uris(DAY, corrections)).isEmpty();
    }

    @Test
    void thePeopleOfAnHourAreThoseOfItsArticles() throws Exception {
        assertThat(people("08:45")).contains("Rodrigo Almarza|1");
        assertThat(people("23:45")).isEmpty();
    }

    private static List<String> people(String time) throws Exception {
        String query = OpenSearch.query("top-people-this-hour.json");
        assertThat(query).contains("\"now-1h\"");
        List<String> people = new ArrayList<>();
        search.ask(MORNING, query.replace("now-1h", "2026-03-17T" + time + ":00Z||-1h"))
                .at("/aggregations/named/people/top/buckets")
                .forEach(bucket -> people.add(bucket.path("key").asText() + "|" + bucket.path("doc_count")));
        return people;
    }
}
