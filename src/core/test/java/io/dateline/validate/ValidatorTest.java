package io.dateline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Arrival;
import io.dateline.article.Article;
import io.dateline.article.Canceled;
import io.dateline.article.Format;
import io.dateline.article.ItemHead;
import io.dateline.article.Lifecycle.Cause;
import io.dateline.article.Lifecycle.Embargo;
import io.dateline.article.Lifecycle.PubStatus;
import io.dateline.article.NewsItem;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Body;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.article.Warning;
import io.dateline.article.Warning.Kind;
import io.dateline.article.Withheld;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import io.dateline.words.agency.Agencies;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidatorTest {
    private static final String SHA = "ab".repeat(32);

    private final Validator validator = new Validator(Embargoes.WITHHOLD);

    @Test
    void anItemWithoutWordsIsRefused() {
        assertThat(reason(Map.of(Field.HEADLINE, " "), null)).isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void anItemOfANewsStandardThatNamesItselfMayBeAllMetadata() {
        NewsItem picture = item(Map.of(Field.URI, "urn:x:1", Field.TYPE, "picture"), null);

        assertThat(((Article) picture).text().content()).isEmpty();
        assertThat(((Article) picture).sender().type()).isEqualTo("picture");
    }

    @Test
    void aHeadlineAloneIsAnArticle() {
        assertThat(((Article) item(Map.of(Field.HEADLINE, "Pier opens"), null))
                        .text()
                        .body())
                .isEmpty();
    }

    @Test
    void withoutABodyTheDescriptionIsTheText() {
        Article article = (Article) item(Map.of(Field.DESCRIPTION, "<b>Ships</b> at the pier."), null);

        assertThat(article.text().body()).isEqualTo("Ships at the pier.");
    }

    @Test
    void textOneCharacterPastTheLimitIsRefused() {
        Validator small = new Validator(Embargoes.WITHHOLD, Agencies.ours(), 20);

        assertThat(small.validate(raw(Map.of(), "x".repeat(20)), SHA)).isInstanceOf(Checked.Passed.class);
        assertThat(reason(small.validate(raw(Map.of(), "x".repeat(21)), SHA))).isEqualTo(Reason.TEXT_TOO_LONG);
    }

    @Test
    void tenMegabytesOfOneTokenAreRefused() {
        assertThat(reason(Map.of(), "x".repeat(10 * 1024 * 1024))).isEqualTo(Reason.TEXT_TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({"HEADLINE, 2000", "URI, 2048", "ED_NOTE, 20000", "BYLINE, 20000"})
    void aFieldOneCharacterPastItsLimitIsRefused(Field field, int limit) {
        assertThat(validator.validate(raw(Map.of(field, "x".repeat(limit)), "Words."), SHA))
                .isInstanceOf(Checked.Passed.class);
        assertThat(reason(Map.of(field, "x".repeat(limit + 1)), "Words.")).isEqualTo(Reason.FIELD_TOO_LONG);
    }

    @Test
    void anIllegibleDateIsLeftOutWithAWarning() {
        ItemHead head = item(Map.of(Field.VERSION_CREATED, "soon"), "Words.").head();

        assertThat(head.versionCreated()).isNull();
        assertThat(head.warnings())
                .containsExactly(new Warning(Kind.UNREADABLE_DATE, "versionCreated", "no date: \"soon\""));
    }

    @Test
    void theItemsOtherDateStandsForOneThatIsIllegible() {
        Map<Field, String> fields =
                Map.of(Field.VERSION_CREATED, "soon", Field.CONTENT_CREATED, "2026-11-23T18:00:00Z");

        assertThat(item(fields, "Words.").head().versionCreated()).isEqualTo("2026-11-23T18:00:00Z");
    }

    @Test
    void aSecondGoodDateStandsForAFirstBadOne() {
        RawItem raw = new RawItem(
                Format.HTML,
                Map.of(Field.VERSION_CREATED, "yesterday"),
                new Body("Words.", Markup.PLAIN),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                RawItem.Lists.NONE,
                Map.of(Field.VERSION_CREATED, List.of("2026-11-23T18:00:00Z")));

        NewsItem item = ((Checked.Passed<NewsItem>) validator.validate(raw, SHA)).value();

        assertThat(item.head().versionCreated()).isEqualTo("2026-11-23T18:00:00Z");
    }

    @Test
    void noMoreOfAnIllegibleDateIsQuotedThanFortyCharacters() {
        assertThat(item(Map.of(Field.VERSION_CREATED, "x".repeat(41)), "Words.")
                        .head()
                        .warnings()
                        .get(0)
                        .detail())
                .isEqualTo("no date: \"" + "x".repeat(40) + "...\"");
    }

    @Test
    void anIllegibleEmbargoWithholds() {
        NewsItem item = item(Map.of(Field.EMBARGOED, "soon", Field.VERSION_CREATED, "2026-11-23T18:00:00Z"), "Words.");

        assertThat(item.head().lifecycle().held().cause()).isEqualTo(Cause.UNREADABLE_EMBARGO);
    }

    @ParameterizedTest(name = "made {0}: {1}")
    @CsvSource({
        "2026-11-24T10:59:59Z, WITHHELD",
        "2026-11-24T11:00:00Z, USABLE",
        "2026-11-24T12:00:00, WITHHELD",
        "2026-11-25T01:00:00, USABLE",
        "2026-11-24, WITHHELD"
    })
    void anAssumedZoneOfTheItemsTimeEndsNoEmbargo(String made, PubStatus status) {
        Map<Field, String> fields = Map.of(
                Field.VERSION_CREATED, made,
                Field.EMBARGOED, "2026-11-24T06:00:00",
                Field.EMBARGO_ZONE, "America/New_York");

        assertThat(item(fields, "Words.").head().lifecycle().pubStatus()).isEqualTo(status);
    }

    @Test
    void theEventSaysInWhichZoneAnEmbargoWasRead() {
        Map<Field, String> fields = Map.of(
                Field.VERSION_CREATED, "2026-11-24T19:00:00Z",
                Field.ED_NOTE, "Embargoed until November 24, 2026 6:00 pm PT. Check quotes.");

        assertThat(item(fields, "Words.").head().lifecycle().embargo())
                .isEqualTo(new Embargo(
                        Instant.parse("2026-11-25T02:00:00Z"), "November 24, 2026 6:00 pm PT", "America/Los_Angeles"));
    }

    @Test
    void ofAFieldAndANoteTheLaterEndsAnEmbargo() {
        Map<Field, String> fields = Map.of(
                Field.VERSION_CREATED, "2026-11-24T19:00:00Z",
                Field.EMBARGOED, "2026-11-24T18:00:00Z",
                Field.ED_NOTE, "Embargoed until 2000 GMT Nov 24, 2026");

        assertThat(item(fields, "Words.").head().lifecycle().embargo().until()).isEqualTo("2026-11-24T20:00:00Z");
    }

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
                    PTI           | en    | -                 | -              | 2026-11-24T12:30:00Z
                    -             | en-IN | -                 | -              | 2026-11-24T12:30:00Z
                    Ellery Press  | he    | -                 | -              | 2026-11-24T16:00:00Z
                    Ellery Press  | en    | https://a.co.in/1 | -              | 2026-11-24T12:30:00Z
                    Ellery Press  | en    | -                 | MUMBAI, Nov 24 | 2026-11-24T12:30:00Z
                    Ellery Press  | en    | -                 | PORT SELM      | -
                    """)
    void whatAnAbbreviationMeansIsTakenFromTheItem(
            String provider, String language, String uri, String dateline, @Nullable Instant until) {
        Map<Field, String> fields = new java.util.EnumMap<>(Field.class);
        fields.put(Field.ED_NOTE, "Embargoed until 18:00 IST Nov 24, 2026");
        putIfGiven(fields, Field.PROVIDER, provider);
        putIfGiven(fields, Field.LANGUAGE, language);
        putIfGiven(fields, Field.URI, uri);
        putIfGiven(fields, Field.DATELINE, dateline);

        assertThat(item(fields, "Words.").head().lifecycle().embargo().until()).isEqualTo(until);
    }

    private static void putIfGiven(Map<Field, String> fields, Field field, @Nullable String value) {
        if (value != null) {
            fields.put(field, value);
        }
    }

    @Test
    void anAssumedZoneIsSaid() {
        assertThat(item(Map.of(Field.EMBARGOED, "2026-11-24T06:00:00"), "Words.")
                        .head()
                        .warnings())
                .containsExactly(new Warning(
                        Kind.ASSUMED_ZONE, "embargo", "no zone; read as -12:00, where that time comes last"));
    }

    @Test
    void anIllegibleFirstDateIsLeftOut() {
        assertThat(item(Map.of(Field.FIRST_CREATED, "long ago"), "Words.")
                        .head()
                        .firstCreated())
                .isNull();
    }

    @Test
    void noDateIsInventedWhenTheItemHasNone() {
        assertThat(item(Map.of(), "Words.").head().versionCreated()).isNull();
    }

    @Test
    void aKillCarriesItsReasonAndNoText() {
        NewsItem item = item(Map.of(Field.URI, "urn:x:1", Field.ED_NOTE, "MANDATORY KILL: wrong pier"), "Words.");

        assertThat(item).isInstanceOf(Canceled.class);
        assertThat(((Canceled) item).note()).isEqualTo("MANDATORY KILL: wrong pier");
    }

    @Test
    void aKillOfNothingIsRefused() {
        assertThat(reason(Map.of(Field.PUB_STATUS, "canceled"), null)).isEqualTo(Reason.MISSING_FIELD);
    }

    @Test
    void aKillInTheFirstLineOfTheTextIsAKill() {
        assertThat(item(Map.of(Field.URI, "urn:x:1"), "EDITORS: Please kill the story Pier opens.\nThe pier opened."))
                .isInstanceOf(Canceled.class);
    }

    @Test
    void aHoldKeepsItsText() {
        assertThat(item(Map.of(Field.PUB_STATUS, "withheld", Field.HEADLINE, "Pier"), "Words."))
                .isInstanceOf(Withheld.class);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "7, -, 7, 7",
                "7.2, -, 7.2, 7",
                "-, -, 1, 0",
                "-, 2026-11-23T10:00:00Z, 1, 1506114168422400000",
                "7, 2026-11-23T10:00:00Z, 7, 1506114168426708992",
                "20261123T100000Z, -, 20261123T100000Z, 1506114168422400000",
                "draft, -, draft, 0",
                "9999999999999999999, -, 9999999999999999999, 0"
            })
    void versionsAreOrdered(String version, String created, String shown, long sequence) {
        Map<Field, String> fields = new java.util.EnumMap<>(Field.class);
        if (version != null) {
            fields.put(Field.VERSION, version);
        }
        if (created != null) {
            fields.put(Field.VERSION_CREATED, created);
        }
        ItemHead head = item(fields, "Words.").head();

        assertThat(head.version()).isEqualTo(shown);
        assertThat(head.versionSeq()).isEqualTo(sequence);
    }

    @Test
    void aKillOutranksWhatIsMadeAfterIt() {
        ItemHead kill = item(
                        Map.of(
                                Field.URI, "urn:x:1",
                                Field.PUB_STATUS, "canceled",
                                Field.VERSION_CREATED, "2026-11-23T10:00:00Z"),
                        null)
                .head();
        ItemHead later = item(Map.of(Field.URI, "urn:x:1", Field.VERSION_CREATED, "2036-11-23T10:00:00Z"), "Words.")
                .head();

        assertThat(kill.versionSeq()).isGreaterThan(later.versionSeq());
    }

    @Test
    void anItemWithoutADateTakesItsRecords() {
        Arrival arrival = new Arrival(Instant.parse("2026-11-23T10:00:00Z"), 0L);
        Checked<NewsItem> checked = validator.validate(raw(Map.of(), "Words."), Input.whole(SHA), arrival);

        assertThat(((Checked.Passed<NewsItem>) checked).value().head().versionSeq())
                .isEqualTo(1506114168422400000L);
    }

    private NewsItem item(Map<Field, String> fields, String body) {
        Checked<NewsItem> checked = validator.validate(raw(fields, body), SHA);
        assertThat(checked).isInstanceOf(Checked.Passed.class);
        return ((Checked.Passed<NewsItem>) checked).value();
    }

    private Reason reason(Map<Field, String> fields, String body) {
        return reason(validator.validate(raw(fields, body), SHA));
    }

    private static Reason reason(Checked<NewsItem> checked) {
        assertThat(checked).isInstanceOf(Checked.Refused.class);
        return ((Checked.Refused<NewsItem>) checked).rejection().reason();
    }

    private static RawItem raw(Map<Field, String> fields, String body) {
        Body sent = body == null ? null : new Body(body, Markup.PLAIN);
        return new RawItem(Format.NINJS, fields, sent, List.of(), List.of(), List.of(), List.of());
    }
}
