package io.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.article.ArticleText;
import io.dateline.article.Credits;
import io.dateline.article.EnrichedArticle;
import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.Keyphrase;
import io.dateline.article.Language;
import io.dateline.article.Lifecycle.Change;
import io.dateline.article.Lifecycle.PubStatus;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import io.dateline.article.Quantity;
import io.dateline.article.Quote;
import io.dateline.article.Relevance;
import io.dateline.article.Span;
import io.dateline.article.StageReport;
import io.dateline.article.Step;
import io.dateline.article.Summary;
import io.dateline.article.TimeExpression;
import io.dateline.article.Topic;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands before it, every offset leads to the text given with it. Seeded: a failing seed fails again. */
class OffsetsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CASES = 200;

    /** Emoji with joiners and flags, CJK extension B, combining marks, right to left, a BOM, quotes and a control. */
    private static final String[] WORDS = {
        "bridge",
        "Ana",
        "\uD83C\uDF09",
        "\uD83D\uDC69\u200D\uD83D\uDE80",
        "\uD83C\uDDF3\uD83C\uDDF4",
        "\uD840\uDC00\uD869\uDED6",
        "e\u0301a\u0308\u0323",
        "\u0627\u0644\u062C\u0633\u0631",
        "\u05D2\u05E9\u05E8",
        "\uFEFF",
        "\"",
        "\\",
        "\u0001",
        "\u2028",
        "1.5"
    };

    private record Sentence(int start, List<Span> words) {
        Span span() {
            return new Span(start, words.get(words.size() - 1).end());
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, CASES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTextIsFoundAtItsOffsets(long seed) throws IOException {
        JsonNode event = JSON.readTree(event(seed).value());
        List<String> astray = new ArrayList<>();
        collect(event, event.get("text"), astray);
        assertThat(astray).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsLostOnTheWay(long seed) throws IOException {
        JsonNode event = JSON.readTree(event(seed).value());
        assertThat(event.findValuesAsText("outcome")).containsOnly("ok");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eventIsValid(long seed) {
        assertThat(Schemas.faults(event(seed).value())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void replayGivesTheSameBytes(long seed) {
        assertThat(event(seed).value()).isEqualTo(event(seed).value());
    }

    private static void collect(JsonNode node, JsonNode text, List<String> astray) {
        if (node.has("field")) {
            String field = text.get(node.get("field").asText()).asText();
            String there = field.substring(
                    node.get("start").intValue(), node.get("end").intValue());
            if (there.isEmpty()
                    || (node.has("text") && !there.equals(node.get("text").asText()))) {
                astray.add(node.toString());
            }
        }
        node.forEach(child -> collect(child, text, astray));
    }

    private static Event event(long seed) {
        Random random = new Random(seed);
        String title = random.nextInt(4) == 0 ? "" : line(random);
        StringBuilder body = new StringBuilder();
        int lines = 1 + random.nextInt(4);
        for (int line = 0; line < lines; line++) {
            body.append(line == 0 ? "" : "\n").append(line(random));
        }
        ArticleText text = new ArticleText(title, body.toString());
        Article article =
                new Article(Samples.head(Change.INITIAL, PubStatus.USABLE, null), text, Credits.NONE, List.of());
        return new EventWriter(Samples.build())
                .write(new EnrichedArticle(article, analysis(random, text)), Samples.RECORD);
    }

    private static String line(Random random) {
        StringBuilder line = new StringBuilder();
        int words = 1 + random.nextInt(8);
        for (int word = 0; word < words; word++) {
            line.append(word == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return line.toString();
    }

    private static Analysis analysis(Random random, ArticleText text) {
        List<Sentence> sentences = sentences(text.content());
        Span word = word(random, sentences);
        Span phrase = phrase(random, sentences);
        Span sentence = sentences.get(random.nextInt(sentences.size())).span();
        Mention mention = new Mention(word, EntityType.PERSON, random.nextDouble());
        return new Analysis(
                new Language("en", 1, Language.Origin.DETECTED),
                prose(text, sentences),
                List.of(new Entity(
                        "e1",
                        "E",
                        EntityType.PERSON,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        Relevance.NONE,
                        1,
                        List.of(mention))),
                List.of(new Quote(
                        phrase, List.of(phrase), Quote.Kind.MIXED, new Quote.Speaker(word, "e1", 1), word, "any", 1)),
                List.of(new TimeExpression(phrase, TimeExpression.Type.SET, "P1D", "APPROX", "EVERY", "2X")),
                List.of(new Quantity(word, Quantity.Kind.COUNT, new BigDecimal("1E+500"), null)),
                List.of(new Keyphrase("k", random.nextGaussian(), List.of(word, phrase))),
                List.of(new Topic("medtop:1", "t", 1, random.nextDouble(), List.of(word))),
                new Summary.Extract(List.of(new Summary.Pick(sentence, random.nextGaussian())), sentence),
                List.of(new StageReport(Step.ENTITY, StageReport.Outcome.OK, null)));
    }

    private static List<Sentence> sentences(String content) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String line : content.split("\n", -1)) {
            List<Span> words = new ArrayList<>();
            int at = start;
            for (String word : line.split(" ", -1)) {
                if (!word.isEmpty()) {
                    words.add(new Span(at, at + word.length()));
                }
                at += word.length() + 1;
            }
            if (!words.isEmpty()) {
                sentences.add(new Sentence(start, words));
            }
            start += line.length() + 1;
        }
        return sentences;
    }

    private static Prose prose(ArticleText text, List<Sentence> sentences) {
        List<Span> words = new ArrayList<>();
        int[] firsts = new int[sentences.size()];
        int[] paragraphs = new int[sentences.size()];
        for (int sentence = 0; sentence < firsts.length; sentence++) {
            firsts[sentence] = words.size();
            paragraphs[sentence] = sentence;
            words.addAll(sentences.get(sentence).words());
        }
        int[] starts = words.stream().mapToInt(Span::start).toArray();
        int[] ends = words.stream().mapToInt(Span::end).toArray();
        return new Prose(text.content(), text.bodyStart(), starts, ends, firsts, paragraphs);
    }

    private static Span word(Random random, List<Sentence> sentences) {
        List<Span> words = sentences.get(random.nextInt(sentences.size())).words();
        return words.get(random.nextInt(words.size()));
    }

    private static Span phrase(Random random, List<Sentence> sentences) {
        List<Span> words = sentences.get(random.nextInt(sentences.size())).words();
        int from = random.nextInt(words.size());
        int to = from + random.nextInt(words.size() - from);
        return new Span(words.get(from).start(), words.get(to).end());
    }
}
