package io.dateline.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Prose;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Unlabelled news: the texts in the data folder that are read for word statistics only, each once. */
public final class News {
    /**
     * Development sets of other tasks are left out as the tagger's own are; but for the BBC's articles, a topic set: what is
     * counted here, words and their neighbours, says nothing of topics.
     */
    public static final List<String> FILES = List.of(
            "ner/worldwide_train.jsonl.gz",
            "ner/gmb_train.jsonl.gz",
            "quotes/polnear_train.jsonl.gz",
            "summarisation/cnndm_train100.jsonl",
            "summarisation/cnndm_validation493.jsonl",
            "summarisation/inshorts.jsonl",
            "keyphrases/duc2001_third.jsonl",
            "keyphrases/kpcrowd500.jsonl",
            "times/aquaint.jsonl",
            "times/timebank_half.jsonl",
            "neardup/bbc_real.jsonl",
            "neardup/minhash_1000.jsonl",
            "topics/bbc.jsonl",
            "topics/agnews.jsonl",
            "topics/huffpost.jsonl",
            "topics/reuters21578.jsonl");

    public static final List<String> FREE_FILES = List.of("ner/gmb_train.jsonl.gz");

    private final ObjectMapper json = new ObjectMapper();
    private final Segmenter segmenter = new Segmenter();
    private final Set<String> seen = new HashSet<>();

    public void read(Path data, List<String> files, Consumer<Prose> reader) throws IOException {
        for (String file : files) {
            try (BufferedReader lines = CorpusLines.open(data.resolve(file))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    read(json.readTree(line), reader);
                }
            }
        }
    }

    private void read(JsonNode row, Consumer<Prose> reader) {
        String text = row.path("text").asText("");
        String opening = text.substring(Math.min(text.length(), 20), Math.min(text.length(), 120));
        if (!text.isBlank() && seen.add(opening)) {
            reader.accept(segmenter.segment(new ArticleText(row.path("title").asText(""), text)));
        }
    }
}
