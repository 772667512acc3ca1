package io.dateline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Article;
import io.dateline.article.Canceled;
import io.dateline.article.Format;
import io.dateline.article.Lifecycle;
import io.dateline.article.NewsItem;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Body;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.article.Withheld;
import io.dateline.words.agency.Agencies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the profile of an item's agency decides. */
class AgencyProfilesTest {
    private static final String PROFILE = """
            names = ellery press, ellery.example
            country = IE
            zone = Pacific/Auckland
            language = ga
            urgency = hot = 1, cold = 6
            headline = first-characters 20
            kill = bin this one, é parado
            hold = sit on it
            correction = mended
            """;

    @TempDir
    private Path folder;

    private Validator validator = new Validator(Embargoes.WITHHOLD);

    @BeforeEach
    void addTheUsersProfile() throws IOException {
        Path file = Files.writeString(folder.resolve("ellery-press.properties"), PROFILE);
        validator = new Validator(Embargoes.WITHHOLD, Agencies.with(file));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "PROVIDER, Ellery Press",
        "SOURCE, ELLERY PRESS",
        "CREDIT, ellery press",
        "ALT_ID, https://www.ellery.example/a/1",
        "URI, urn:newsml:ellery.example:2026:1"
    })
    void aTimeWithoutAZoneIsItsAgencys(Field field, String agency) {
        NewsItem item = item(Map.of(field, agency, Field.VERSION_CREATED, "2026-11-29T09:00:00"));

        assertThat(item.head().versionCreated()).isEqualTo("2026-11-28T20:00:00Z");
    }

    @Test
    void theFirstAgencyNamedDecides() {
        NewsItem item = item(Map.of(Field.PROVIDER, "dpa", Field.SOURCE, "Ellery Press", Field.PRIORITY, "hot"));

        assertThat(item.head().lifecycle().urgency()).isNull();
    }

    @ParameterizedTest(name = "priority {0}, urgency {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {"Hot, -, 1", "cold, -, 6", "warm, -, -", "hot, 4, 4"})
    void aPriorityIsAnUrgencyUnlessTheItemSaysOne(String priority, String urgency, Integer expected) {
        Map<Field, String> fields = new EnumMap<>(Map.of(Field.PROVIDER, "Ellery Press", Field.PRIORITY, priority));
        if (urgency != null) {
            fields.put(Field.URGENCY, urgency);
        }

        assertThat(item(fields).head().lifecycle().urgency()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"f, 1", "B, 2", "u, 3", "r, 4", "d, 5", "a, 7", "s, 8"})
    void everySenderOfAnpaCountsAsTheAssociatedPressDoes(String priority, int urgency) {
        assertThat(lifecycle(Format.ANPA, Map.of(Field.PRIORITY, priority)).urgency())
                .isEqualTo(urgency);
    }

    @Test
    void anotherFormatsLettersMeanNothing() {
        assertThat(lifecycle(Format.NINJS, Map.of(Field.PRIORITY, "f")).urgency())
                .isNull();
    }

    @Test
    void anItemWithoutALanguageIsInItsAgencys() {
        assertThat(item(Map.of(Field.PROVIDER, "Ellery Press")).head().declaredLanguage())
                .isEqualTo("ga");
        assertThat(item(Map.of(Field.PROVIDER, "Ellery Press", Field.LANGUAGE, "en"))
                        .head()
                        .declaredLanguage())
                .isEqualTo("en");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "Ellery Press, Ships wait off the…",
                "AP, Ships wait off the pier in the fog of the morning.",
                "dpa, -"
            })
    void whatStandsForAHeadlineIsTheAgencysRule(String provider, String headline) {
        Article article = (Article) item(Map.of(Field.PROVIDER, provider));

        assertThat(article.headline()).isEqualTo(headline);
        assertThat(article.text().title()).isEmpty();
    }

    @Test
    void aHeadlineThatIsSentStands() {
        Article article = (Article) item(Map.of(Field.PROVIDER, "Ellery Press", Field.HEADLINE, "Fog at sea"));

        assertThat(article.headline()).isEqualTo("Fog at sea");
    }

    @ParameterizedTest(name = "{0} says {1}")
    @CsvSource({"ED_NOTE, Bin this one.", "HEADLINE, BIN THIS ONE: fog", "SLUGLINE, bin this one", "ED_NOTE, E PARADO"})
    void itsPhraseKills(Field field, String words) {
        NewsItem item = item(
                Map.of(Field.PROVIDER, "Ellery Press", Field.URI, "urn:newsml:ellery.example:2026:1", field, words));

        assertThat(item).isInstanceOf(Canceled.class);
        assertThat(item.head().lifecycle().held().asSent()).isEqualTo(words);
    }

    @Test
    void itsPhraseHolds() {
        assertThat(item(Map.of(Field.PROVIDER, "Ellery Press", Field.ED_NOTE, "Sit on it, please")))
                .isInstanceOf(Withheld.class);
    }

    @Test
    void itsPhraseCorrects() {
        assertThat(item(Map.of(Field.PROVIDER, "Ellery Press", Field.ED_NOTE, "Mended: the name in the lead"))
                        .head()
                        .lifecycle()
                        .change())
                .isEqualTo(Lifecycle.Change.CORRECTION);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"dpa, Bin this one.", "Ellery Press, Bin this onerous paragraph."})
    void anothersPhraseOrAPieceOfAWordOrdersNothing(String provider, String note) {
        assertThat(item(Map.of(Field.PROVIDER, provider, Field.ED_NOTE, note))).isInstanceOf(Article.class);
    }

    private NewsItem item(Map<Field, String> fields) {
        return item(Format.JSON, fields);
    }

    private Lifecycle lifecycle(Format format, Map<Field, String> fields) {
        return item(format, fields).head().lifecycle();
    }

    private NewsItem item(Format format, Map<Field, String> fields) {
        Body body = new Body("Ships wait off the pier in the fog of the morning.", Markup.PLAIN);
        RawItem raw = new RawItem(format, fields, body, List.of(), List.of(), List.of(), List.of());
        return validator.validate(raw, "0".repeat(64)).fold(item -> item, rejection -> {
            throw new AssertionError(rejection);
        });
    }
}
