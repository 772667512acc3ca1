package io.dateline.evaluate.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.article.EnrichedArticle;
import io.dateline.decode.Decoder;
import io.dateline.evaluate.Bins;
import io.dateline.evaluate.Corpus;
import io.dateline.evaluate.Gold;
import io.dateline.evaluate.Measure;
import io.dateline.evaluate.Scorer;
import io.dateline.evaluate.Task;
import io.dateline.publish.Build;
import io.dateline.publish.EventWriter;
import io.dateline.publish.Origin;
import io.dateline.validate.Embargoes;
import io.dateline.validate.Validator;
import io.dateline.words.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Scores what an editor would let stand: speech and its speakers, tags, what the article is about and where, and its facts. Each row goes
 * in as an item of JSON and comes out as an event, since the corpus is about what readers get. The gold has speech
 * that is optional: neither rewarded nor punished.
 */
public final class DeskTask implements Task {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CONTENT = 7;
    private static final int SPEAKER = 8;

    private static final List<Measure> MEASURES = List.of(
            Shares.measure("speech"),
            Shares.measure("speech direct"),
            Shares.measure("speech mixed"),
            Shares.measure("speech indirect"),
            Measure.micro("speech exact"),
            Measure.share("speaker right"),
            Measure.share("no wrong mouth"),
            new Measure("content calibrated", Bins::figures),
            new Measure("speaker calibrated", Bins::figures),
            Shares.measure("best 5 tags"),
            Shares.measure("best 10 tags"),
            Shares.measure("all tags"),
            Measure.share("main entity first"),
            Measure.share("entities of the five"),
            Shares.measure("countries"),
            Shares.measure("roles exact"),
            Shares.measure("roles contained"),
            Shares.measure("casualties"),
            Shares.measure("amounts"),
            Shares.measure("times"),
            Measure.share("topics first in gold"),
            Shares.measure("topics level 1"),
            Measure.share("brief right"));

    private final Decoder decoder = new Decoder();
    private final Validator validator = new Validator(Embargoes.TAG);
    private final EventWriter writer = new EventWriter(new Build("evaluate", List.of(), Map.of()));

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public List<Corpus> corpora() {
        return List.of(Corpus.of("desk_dev", "desk/desk_dev.jsonl"));
    }

    /** The row as the service would take it: an item in JSON, decoded and validated. */
    @Override
    public Article article(Gold gold) {
        byte[] bytes = item(gold);
        return decoder.decode(bytes, null)
                .all()
                .get(0)
                .then(raw -> validator.validate(raw, Sha256.of(bytes)))
                .fold(
                        valid -> valid.match(article -> article, withheld -> refused(gold), canceled -> refused(gold)),
                        rejection -> refused(gold));
    }

    /** The row as a sender would send it. */
    public static byte[] item(Gold gold) {
        ObjectNode item = JSON.createObjectNode();
        for (String member : List.of("id", "title", "published")) {
            item.set(member, gold.row().path(member));
        }
        item.put("body", gold.row().path("text").asText()).put("language", "en").put("source", "desk");
        return item.toString().getBytes(UTF_8);
    }

    private static Article refused(Gold gold) {
        throw new IllegalStateException(gold.id() + " is not published");
    }

    @Override
    public Scorer scorer(Corpus corpus, List<Gold> gold) {
        return new Scorer() {
            @Override
            public List<Measure> measures() {
                return MEASURES;
            }

            @Override
            public List<double[]> score(Gold row, Analysis analysis) {
                return DeskTask.score(row.row(), event(article(row), analysis));
            }

            @Override
            public String remarks(List<double[]> sums) {
                return Bins.table("confidence of content", sums.get(CONTENT))
                        + Bins.table("confidence of speaker", sums.get(SPEAKER));
            }
        };
    }

    private JsonNode event(Article article, Analysis analysis) {
        try {
            return JSON.readTree(writer.write(new EnrichedArticle(article, analysis), Origin.FILE)
                    .value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The vectors of one row, in the order of the measures. */
    static List<double[]> score(JsonNode gold, JsonNode event) {
        String text = gold.path("text").asText();
        Words words = new Words(text);
        Placing placing =
                new Placing(words, new Words(event.path("text").path("body").asText()));
        List<double[]> vectors = new ArrayList<>(new SpeechCounts(
                        Speech.gold(gold.path("speech"), text, words),
                        Speech.gold(gold.path("speechOptional"), text, words),
                        Speech.given(event.path("quotes"), placing),
                        new Mouths(event))
                .vectors());
        vectors.addAll(SubjectCounts.vectors(gold, event));
        vectors.addAll(new FactCounts(gold, event, words, placing).vectors());
        return vectors;
    }
}
