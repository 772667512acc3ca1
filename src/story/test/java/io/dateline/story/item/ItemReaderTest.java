package io.dateline.story.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.article.AltId;
import io.dateline.article.EntityType;
import io.dateline.article.Lifecycle.PubStatus;
import io.dateline.enrich.Enricher;
import io.dateline.enrich.EnricherOptions;
import io.dateline.publish.Event;
import io.dateline.publish.EventOptions;
import io.dateline.publish.Origin;
import io.dateline.publish.Profile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemReaderTest {
    private static final Instant CREATED = Instant.parse("2026-03-01T10:00:00Z");
    private static final long DAY_MS = 86_400_000L;
    private static final String ARTICLE = """
        {"id": "ellery-11", "version": 3, "provider": "Ellery Press", "headline": "Ferry sinks off Norway, 12 missing",
         "versioncreated": "2026-03-01T10:00:00Z", "slugline": "FERRY",
         "body": "OSLO, March 1 (Ellery Press) - A ferry with 40 passengers sank off Norway.\\n\\"We search,\\" said Anna Berg."}
        """;

    private static Item read(String json, Profile profile) throws UnreadableItemException {
        Enricher enricher = Enricher.load(EnricherOptions.DEFAULT.withEvent(EventOptions.of(profile)));
        Origin origin = new Origin("news.raw", 0, 7L, CREATED.plusSeconds(5), null);
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Event event = ((Enricher.Published)
                        enricher.enrich(bytes, "application/json", origin).get(0))
                .event();
        return ItemReader.read(event.value(), event.headers());
    }

    @Test
    void readsWhichItemItIs() throws UnreadableItemException {
        Item item = read(ARTICLE, Profile.STANDARD);
        assertThat(item.uri()).contains("ellery-11");
        assertThat(item.head().eventId()).hasSize(64);
        assertThat(item.head().altIds()).extracting(AltId::value).contains("ellery-11");
        assertThat(item.head().slug()).isEqualTo("FERRY");
        assertThat(item.time()).isEqualTo(CREATED.toEpochMilli());
        assertThat(item.comparable()).isTrue();
    }

    @Test
    void readsWhatWasFoundAndWhere() throws UnreadableItemException {
        Item item = read(ARTICLE, Profile.STANDARD);
        Named berg = item.findings().entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .findFirst()
                .orElseThrow();
        assertThat(berg.name()).contains("Berg");
        assertThat(item.findings().amounts())
                .extracting(amount -> amount.number().intValue())
                .contains(40);
        assertThat(item.copy().words(item.findings().quotes().get(0).at())).contains("We search");
        assertThat(item.copy().words(item.copy().sentences().get(0))).isEqualTo("Ferry sinks off Norway, 12 missing");
        assertThat(item.missing()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatAProfileLeavesOut(Profile profile) throws UnreadableItemException {
        Item item = read(ARTICLE, profile);
        assertThat(item.findings().entities()).isNotEmpty();
        assertThat(item.missing().contains(Part.TEXT))
                .isEqualTo(profile == Profile.ROW || profile == Profile.REFERENCE);
        assertThat(item.missing().contains(Part.ENTITIES)).isEqualTo(profile == Profile.ROW);
    }

    @Test
    void readsAKill() throws UnreadableItemException {
        Item item = read("""
            {"id": "ellery-11", "version": 4, "provider": "Ellery Press", "pubstatus": "canceled", "headline": "KILL",
             "versioncreated": "2026-03-01T11:00:00Z"}
            """, Profile.STANDARD);
        assertThat(item.state().deleted()).isTrue();
        assertThat(item.state().pubStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(item.state().retractsUri()).isEqualTo(item.uri());
        assertThat(item.comparable()).isFalse();
        assertThat(item.missing()).isEmpty();
    }

    @Test
    void withholdsWhatHasAnUnknownStatus() throws UnreadableItemException {
        byte[] value = "{\"uri\":\"urn:x\",\"pubStatus\":\"novel\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(ItemReader.read(value, Map.of()).state().usable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"uri\":", "{\"uri\":{}}", "{\"uri\":\"\"}"})
    void refusesWhatIsNoEvent(String value) {
        assertThatThrownBy(() -> ItemReader.read(value.getBytes(StandardCharsets.UTF_8), Map.of()))
                .isInstanceOf(UnreadableItemException.class);
    }

    @Test
    void takesADateInTheFutureForAMistake() {
        Head ahead = new Head("", "urn:x", "1", 1, "x", "en", 100 * DAY_MS, DAY_MS, List.of(), null, "");
        assertThat(ahead.time()).isEqualTo(DAY_MS);
    }
}
