package io.dateline.train.keyphrase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.analyse.entity.EntityFinder;
import io.dateline.analyse.keyphrase.PhraseReader;
import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Credits;
import io.dateline.article.Language;
import io.dateline.article.Prose;
import io.dateline.train.CorpusLines;
import io.dateline.words.WordFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads the articles whose phrases people have chosen, and learns two rows of weights: how much a phrase says of its text,
 * from DUC-2001 and KPCrowd, and whether an editor lets it stand as a tag, from this project's own tags.
 */
final class PhraseTraining {
    private static final String OWN = "/train/keyphrase/tags.tsv";
    private static final String DUC = "keyphrases/duc2001_third.jsonl";
    private static final String CROWD = "keyphrases/kpcrowd500.jsonl";
    /**
     * KPCrowd has five times the articles and thirty times the chosen phrases of DUC-2001, mostly single words where
     * DUC-2001 has pairs. With this weight the ranking serves both; with 0.1 DUC-2001 gains as much as KPCrowd loses.
     */
    private static final double CROWD_WEIGHT = 0.22;

    private static final Language ENGLISH = new Language("en", 1, Language.Origin.DECLARED);

    private final ObjectMapper json = new ObjectMapper();
    private final Segmenter segmenter = new Segmenter();
    private final EntityFinder entities = new EntityFinder();
    private final PhraseReader reader;
    private final Path data;

    PhraseTraining(PhraseReader reader, Path data) {
        this.reader = reader;
        this.data = data;
    }

    List<Integer> salience() throws IOException {
        List<Odds.Row> rows = new ArrayList<>();
        for (JsonNode article : articles(DUC)) {
            rows.addAll(chosen(article, 1));
        }
        for (JsonNode article : articles(CROWD)) {
            rows.addAll(chosen(article, CROWD_WEIGHT));
        }
        return Odds.units(Odds.learn(rows));
    }

    List<Integer> editor() throws IOException {
        Map<String, Map<String, JsonNode>> files = new HashMap<>();
        List<List<Calibration.Tagged>> articles = new ArrayList<>();
        for (List<String> tagged : WordFile.rows(OWN, 3)) {
            String file = tagged.get(0);
            if (!files.containsKey(file)) {
                files.put(file, byId(file));
            }
            JsonNode article =
                    Objects.requireNonNull(files.get(file).get(tagged.get(1)), () -> file + " lacks " + tagged.get(1));
            TagGold gold = new TagGold(List.of(tagged.get(2).split("\\|")));
            articles.add(samples(article).stream()
                    .filter(PhraseReader.Sample::tag)
                    .map(sample -> new Calibration.Tagged(
                            sample, new Odds.Row(sample.features(), gold.admits(sample.phrase()), 1)))
                    .toList());
        }
        return Calibration.learn(articles);
    }

    private List<Odds.Row> chosen(JsonNode article, double weight) {
        List<String> phrases = new ArrayList<>();
        article.path("keyphrases").forEach(phrase -> phrases.add(phrase.asText()));
        TagGold gold = new TagGold(phrases);
        return samples(article).stream()
                .map(sample -> new Odds.Row(sample.features(), gold.holds(sample.phrase()), weight))
                .toList();
    }

    private List<PhraseReader.Sample> samples(JsonNode article) {
        Prose prose = segmenter.segment(text(article));
        return reader.samples(prose, entities.find(prose, ENGLISH, Credits.NONE));
    }

    /**
     * Title and body, which begins with a lead that some files keep apart and lacks the address or the title that others
     * put before it.
     */
    private static ArticleText text(JsonNode article) {
        String title = article.path(article.has("headline") ? "headline" : "title")
                .asText("")
                .strip();
        String lead = article.path("lead").asText("").strip();
        String copy = article.path("text").asText("").strip();
        String body = lead.isEmpty() || copy.startsWith(lead) ? copy : lead + "\n\n" + copy;
        String first = body.lines().findFirst().orElse("").strip();
        boolean extra = first.startsWith("http") || (!title.isEmpty() && first.equals(title));
        return new ArticleText(title, extra ? body.substring(first.length()).strip() : body);
    }

    private Map<String, JsonNode> byId(String file) throws IOException {
        Map<String, JsonNode> byId = new HashMap<>();
        articles(file).forEach(article -> byId.put(article.path("id").asText(), article));
        return byId;
    }

    private List<JsonNode> articles(String file) throws IOException {
        List<JsonNode> articles = new ArrayList<>();
        try (BufferedReader lines = CorpusLines.open(data.resolve(file))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                articles.add(json.readTree(line));
            }
        }
        return articles;
    }
}
