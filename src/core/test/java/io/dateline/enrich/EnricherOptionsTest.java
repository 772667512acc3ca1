package io.dateline.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.entity.link.Gazetteer;
import io.dateline.enrich.Enricher.Published;
import io.dateline.enrich.Enricher.Rejected;
import io.dateline.failure.Reason;
import io.dateline.failure.Stage;
import io.dateline.publish.EventHeaders;
import io.dateline.publish.Origin;
import io.dateline.validate.Embargoes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnricherOptionsTest {
    private static final String HEADER = "id,type,name,aliases,ticker,lei,wikidata\n";
    private static final String ITEM =
            "{\"headline\":\"Stopped\",\"uri\":\"urn:x:1\",\"versioncreated\":\"2026-03-02T09:30:00Z\","
                    + "\"body_text\":\"Yesterday the old Quibbleworth ferry broke down again off the coast.\"}";

    @TempDir
    Path directory;

    private Gazetteer gazetteer(String rows) throws IOException {
        return Gazetteer.read(Files.writeString(directory.resolve("names.csv"), HEADER + rows));
    }

    @Test
    void anItemOneBytePastTheLimitIsRejected() {
        byte[] item = ITEM.getBytes(UTF_8);
        Enricher enricher = Enricher.load(EnricherOptions.DEFAULT.withMaxBytes(item.length - 1));

        Rejected rejected = (Rejected) enricher.enrich(item, null, Origin.FILE).get(0);

        assertThat(rejected.rejection().reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aFaultBetweenDecodingAndAnalysisIsFiledUnderValidation() {
        Enricher enricher = Enricher.load(EnricherOptions.DEFAULT.withAmend(item -> {
            throw new IllegalStateException("words of an article");
        }));

        Rejected rejected = (Rejected)
                enricher.enrich(ITEM.getBytes(UTF_8), null, Origin.FILE).get(0);

        assertThat(rejected.rejection().stage()).isEqualTo(Stage.VALIDATE);
        assertThat(rejected.rejection().detail()).isEqualTo("IllegalStateException");
    }

    @Test
    void anItemAtTheLimitIsPublished() {
        byte[] item = ITEM.getBytes(UTF_8);
        Enricher enricher = Enricher.load(EnricherOptions.DEFAULT.withMaxBytes(item.length));

        assertThat(enricher.enrich(item, null, Origin.FILE).get(0)).isInstanceOf(Published.class);
    }

    @Test
    void theRegistersNamesReachTheEvent() throws IOException {
        Enricher enricher =
                Enricher.load(EnricherOptions.DEFAULT.withGazetteer(gazetteer("f-9,product,Quibbleworth ferry,,,,\n")));

        Published published = (Published)
                enricher.enrich(ITEM.getBytes(UTF_8), null, Origin.FILE).get(0);

        assertThat(new String(published.event().value(), UTF_8)).contains("f-9");
    }

    @ParameterizedTest
    @CsvSource({
        "names nobody, wire.ellery, '', ellery-press",
        "of another topic, wire.other, '', unknown",
        "names its agency, wire.ellery, '\"provider\":\"Aurel Wire\",', aurel-wire",
    })
    void anItemThatNamesNobodyIsFromTheProviderOfItsTopic(String what, String topic, String named, String provider) {
        Enricher enricher = Enricher.load(EnricherOptions.DEFAULT.withProviders(Map.of("wire.ellery", "Ellery Press")));
        String item = ITEM.replace("urn:x:1", "1").replaceFirst("\\{", "{" + named);

        Published published = (Published) enricher.enrich(item.getBytes(UTF_8), null, new Origin(topic, 0, 1L))
                .get(0);

        assertThat(published.item().head().provider()).as(what).isEqualTo(provider);
    }

    @Test
    void anotherRegisterIsAnotherBuild() throws IOException {
        EnricherOptions one = EnricherOptions.DEFAULT.withGazetteer(gazetteer("a,person,Ann Example,,,,\n"));
        EnricherOptions other = EnricherOptions.DEFAULT.withGazetteer(gazetteer("a,person,Ann Sample,,,,\n"));

        assertThat(one.settings()).isNotEqualTo(other.settings());
    }

    @ParameterizedTest
    @CsvSource({"WITHHOLD, false, dateline.article.withheld.v1", "TAG, true, dateline.article.published.v1"})
    void anEmbargoedItemsTextIsInItsEventOnlyWhenConfigured(Embargoes embargoes, boolean text, String type) {
        Enricher enricher = Enricher.load(EnricherOptions.DEFAULT.withEmbargoes(embargoes));

        Published published = (Published) enricher.enrich(
                        ITEM.replace("{", "{\"embargoed\":\"2026-03-03T00:00:00Z\",")
                                .getBytes(UTF_8),
                        null,
                        Origin.FILE)
                .get(0);

        assertThat(new String(published.event().value(), UTF_8).contains("Quibbleworth"))
                .isEqualTo(text);
        assertThat(published.event().headers())
                .containsEntry(EventHeaders.TYPE, type)
                .containsEntry(EventHeaders.EMBARGO, "2026-03-03T00:00:00Z");
    }

    @Test
    void anotherAnswerToEmbargoesIsAnotherBuild() {
        assertThat(EnricherOptions.DEFAULT.withEmbargoes(Embargoes.TAG).settings())
                .isNotEqualTo(EnricherOptions.DEFAULT.settings());
    }

    @Test
    void theLimitIsOneNumber() {
        assertThat(EnricherOptions.DEFAULT.maxBytes()).isEqualTo(1024 * 1024);
    }
}
