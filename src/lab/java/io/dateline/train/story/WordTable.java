package io.dateline.train.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.story.reading.Reading;
import io.dateline.story.reading.WordScanner;
import io.dateline.story.stories.Rarity;
import io.dateline.train.CorpusLines;
import io.dateline.words.WordFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts in how many articles each word stands. Short texts, and texts that came before, do not count. */
final class WordTable {
    /** News without any text that stories or copies are measured on. */
    private static final List<String> FILES = List.of(
            "ner/worldwide_train.jsonl.gz",
            "ner/gmb_train.jsonl.gz",
            "quotes/polnear_train.jsonl.gz",
            "summarisation/cnndm_train100.jsonl",
            "summarisation/cnndm_validation493.jsonl",
            "keyphrases/duc2001_third.jsonl",
            "keyphrases/kpcrowd500.jsonl",
            "times/aquaint.jsonl",
            "times/timebank_half.jsonl",
            "topics/bbc.jsonl",
            "topics/agnews.jsonl",
            "topics/reuters21578.jsonl");

    private static final String LANGUAGES = "/analyse/language/profiles.txt";

    /** Articles that a word must stand in to be listed. */
    private static final int LISTED = 2;

    private static final int LEAST_WORDS = 30;

    private final Map<Integer, Integer> articles = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();
    private int read;

    static byte[] of(Path data) throws IOException {
        WordTable table = new WordTable();
        ObjectMapper json = new ObjectMapper();
        for (String file : FILES) {
            try (BufferedReader lines = CorpusLines.open(data.resolve(file))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    table.count(json.readTree(line));
                }
            }
        }
        table.functionWords();
        return table.bytes();
    }

    /** The commonest words of the other languages, which every article of theirs has. */
    private void functionWords() {
        WordFile.lines(LANGUAGES).forEach(line -> {
            int colon = line.text().indexOf(": ");
            if (colon > 0) {
                String language = line.text().substring(0, colon);
                for (WordScanner words = new WordScanner(line.text().substring(colon)); words.next(); ) {
                    articles.put(Rarity.function(words.hash(), language), read);
                }
            }
        });
    }

    private void count(JsonNode row) {
        String text = row.path("text").asText("");
        String opening = text.substring(Math.min(text.length(), 20), Math.min(text.length(), 120));
        Reading reading = Reading.of(row.path("title").asText(""), text);
        if (reading.size() >= LEAST_WORDS && seen.add(opening)) {
            Set<Integer> words = new HashSet<>();
            for (int word = 0; word < reading.size(); word++) {
                words.add(reading.hash(word));
            }
            words.forEach(word -> articles.merge(word, 1, Integer::sum));
            read++;
        }
    }

    /** As {@link Rarity} reads them. */
    private byte[] bytes() {
        articles.values().removeIf(count -> count < LISTED);
        ByteBuffer bytes = ByteBuffer.allocate(1 + Integer.BYTES + articles.size() * (Integer.BYTES + 1));
        bytes.put(steps(1));
        bytes.putInt(articles.size());
        articles.keySet().forEach(bytes::putInt);
        articles.values().forEach(count -> bytes.put(steps(count)));
        return bytes.array();
    }

    private byte steps(int count) {
        double rarity = StrictMath.log((read + 1) / (count + 0.5));
        return (byte) Math.max(0, Math.min(255, Math.round(rarity * Rarity.STEPS)));
    }
}
