package io.dateline.analyse.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The model in the jar, on sentences of our own. */
class EntityTaggerTest {
    private static final EntityTagger TAGGER = EntityTagger.load();
    private static final String NEWS = "President Ada Quillon told reporters in London on Monday that Germany would "
            + "back the United Nations plan. Quillon met officials of the European Union in Brussels.";

    @Test
    void findsPeoplePlacesAndOrganisations() {
        // When
        List<Mention> mentions = TAGGER.tag(prose(NEWS));
        // Then
        assertThat(mentions)
                .extracting(m -> m.span().of(NEWS) + " " + m.type())
                .contains(
                        "Ada Quillon " + EntityType.PERSON,
                        "London " + EntityType.PLACE,
                        "Germany " + EntityType.PLACE,
                        "United Nations " + EntityType.ORGANISATION,
                        "European Union " + EntityType.ORGANISATION,
                        "Brussels " + EntityType.PLACE);
    }

    @Test
    void mentionsComeInOrderAndDoNotOverlap() {
        // When
        List<Mention> mentions = TAGGER.tag(prose(NEWS));
        // Then
        for (int i = 1; i < mentions.size(); i++) {
            assertThat(mentions.get(i).span().start())
                    .isGreaterThanOrEqualTo(mentions.get(i - 1).span().end());
        }
    }

    @Test
    void aPossessiveIsNoPartOfAName() {
        // Given
        String text = "Officials in London said Germany's budget had passed.";
        // When
        List<Mention> mentions = TAGGER.tag(prose(text));
        // Then
        assertThat(mentions).extracting(m -> m.span().of(text)).contains("Germany");
    }

    @Test
    void nationalitiesAreGroups() {
        // Given
        String text = "The French minister met his German counterpart on Monday.";
        // When
        List<Mention> mentions = TAGGER.tag(prose(text));
        // Then
        assertThat(mentions).extracting(Mention::type).containsOnly(EntityType.GROUP);
    }

    @Test
    void confidenceIsAProbability() {
        assertThat(TAGGER.tag(prose(NEWS)))
                .extracting(Mention::confidence)
                .allMatch(confidence -> confidence > 0 && confidence <= 1);
    }

    @Test
    void theCardNamesTheModel() {
        assertThat(TAGGER.card().name()).isEqualTo("ner");
        assertThat(TAGGER.card().sha256()).hasSize(64);
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(TAGGER.tag(prose(""))).isEmpty();
    }

    @Test
    void manyThreadsGiveWhatOneGives() throws InterruptedException, ExecutionException {
        // Given
        List<Mention> alone = TAGGER.tag(prose(NEWS));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        // When
        List<Future<List<Mention>>> together = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            together.add(threads.submit(() -> TAGGER.tag(prose(NEWS))));
        }
        // Then
        for (Future<List<Mention>> mentions : together) {
            assertThat(mentions.get()).isEqualTo(alone);
        }
        threads.shutdown();
    }

    @Test
    void fiftyThousandNamesAreTagged() {
        // Given
        String text = String.join(" ", Collections.nCopies(25_000, "Ada Quillon"));
        // When
        List<Mention> mentions = TAGGER.tag(prose(text));
        // Then
        assertThat(mentions).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A ", "a ", "A", ". ", "A/", "Ada Quillon ", "Quillon. ", "ABC DEF ", "London, ", "%s "})
    void doublingTheTextDoublesTheWork(String unit) {
        long once = TAGGER.work(prose(repeated(unit, 10_000)));
        long twice = TAGGER.work(prose(repeated(unit, 20_000)));

        assertThat(twice).isLessThanOrEqualTo(2 * once + 2_000);
    }

    /** A word of its own for each {@code %s}. */
    private static String repeated(String unit, int times) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < times; i++) {
            String word = Integer.toString(i, 26).replaceAll("[0-9]", "x");
            text.append(unit.replace("%s", "Q" + word));
        }
        return text.toString();
    }

    private static Prose prose(String text) {
        return new Segmenter().segment(new ArticleText("", text));
    }
}
