package io.dateline.analyse.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Prose;
import io.dateline.article.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicClassifierTest {
    private static final String MATCH =
            "Marlow United beat Port Ellery 3-1 on Saturday. The striker scored twice before half-time and the coach praised"
                    + " his goalkeeper after the final whistle of the league match.";
    private static final TopicClassifier CLASSIFIER = new TopicClassifier();

    @ParameterizedTest
    @CsvSource({
        "medtop:15000000, The striker scored twice and the coach praised the goalkeeper after the league match.",
        "medtop:04000000, Shares in the bank fell after it cut its profit forecast and investors sold bonds.",
        "medtop:02000000, Police arrested a man on suspicion of murder and he will appear in court on charges.",
        "medtop:11000000, The senator won the election and his party will form a coalition in parliament.",
        "medtop:17000000, Forecasters warned of heavy rain and thunderstorms with temperatures below freezing."
    })
    void theMainTopicComesFirst(String code, String text) {
        assertThat(classify("", text)).first().extracting(Topic::code).isEqualTo(code);
    }

    @Test
    void evidenceStandsInTheText() {
        Prose prose = prose("", MATCH);

        assertThat(CLASSIFIER.classify(prose).get(0).evidence())
                .extracting(span -> span.of(prose.text()))
                .containsAnyOf("striker", "scored", "coach", "goalkeeper", "match", "league");
    }

    @Test
    void noScoreIsAboveTheOneBefore() {
        assertThat(classify("", MATCH)).extracting(Topic::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void wordsThatSayNothingHaveNoTopic() {
        assertThat(classify("", "zyx wvu tsr")).isEmpty();
    }

    @Test
    void anEmptyTextHasNoTopic() {
        assertThat(classify("", "")).isEmpty();
    }

    @Test
    void theTitleWeighsTwice() {
        assertThat(Grams.of(prose("Strike", "Strike")).all())
                .filteredOn(gram -> gram.text().equals("strike"))
                .first()
                .extracting(Grams.Gram::weight)
                .isEqualTo(4);
    }

    @Test
    void twiceTheTextBeyondTheLimitIsNoMoreWork() {
        int limit = Grams.of(prose("", numbered(Grams.BODY))).all().size();
        int twice = Grams.of(prose("", numbered(2 * Grams.BODY))).all().size();

        assertThat(twice).isEqualTo(limit);
    }

    @Test
    void theWorkGrowsWithTheText() {
        int once = Grams.of(prose("", numbered(100))).all().size();
        int twice = Grams.of(prose("", numbered(200))).all().size();

        assertThat(twice).isLessThanOrEqualTo(2 * once + 3);
    }

    private static String numbered(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append("word").append(i).append(' ');
        }
        return text.toString();
    }

    private static List<Topic> classify(String title, String body) {
        return CLASSIFIER.classify(prose(title, body));
    }

    private static Prose prose(String title, String body) {
        return new Segmenter().segment(new ArticleText(title, body));
    }
}
