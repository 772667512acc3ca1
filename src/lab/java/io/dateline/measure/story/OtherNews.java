package io.dateline.measure.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.story.reading.WordScanner;
import io.dateline.story.stories.Rarity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Enriched events, each as often as is asked for: from the second time on with other rare words, other entities, another uri and a
 * later time, so that each round is other news of the same kind. Lengths and places in the text stay.
 */
final class OtherNews {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final int LETTERS = 26;

    /** Words at least so rare tell one story from another, and are not those of each round. */
    private static final float RARE = 4;

    private final List<ObjectNode> events = new ArrayList<>();
    private final Rarity rarity;
    private final long apartMs;

    /** @param apartMs time from one event to the next */
    OtherNews(List<byte[]> values, Rarity rarity, long apartMs) throws IOException {
        for (byte[] value : values) {
            if (JSON.readTree(value) instanceof ObjectNode event) {
                events.add(event);
            }
        }
        this.rarity = rarity;
        this.apartMs = apartMs;
    }

    /** The event of that number, from 0. */
    byte[] event(int number) {
        int round = number / events.size();
        ObjectNode event = events.get(number % events.size()).deepCopy();
        String time = FIRST.plusMillis(number * apartMs).toString();
        event.put("uri", event.path("uri").asText() + "-" + number).put("published", time);
        if (event.at("/provenance/input") instanceof ObjectNode input) {
            input.put("timestamp", time);
        }
        if (event.get("text") instanceof ObjectNode text) {
            text.put("title", words(text.path("title").asText(), round));
            text.put("body", words(text.path("body").asText(), round));
        }
        for (JsonNode entity : event.path("entities")) {
            if (entity instanceof ObjectNode named && round > 0) {
                named.put("id", named.path("id").asText() + "-" + round);
            }
        }
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String words(String text, int round) {
        List<Integer> letters = new ArrayList<>();
        for (int letter = 0; letter < LETTERS; letter++) {
            letters.add(letter);
        }
        if (round > 0) {
            Collections.shuffle(letters, new Random(round));
        }
        char[] changed = text.toCharArray();
        for (int start = 0; start < changed.length; ) {
            int end = start;
            while (end < changed.length && isLetter(changed[end])) {
                end++;
            }
            if (isRare(text.substring(start, end))) {
                for (int at = start; at < end; at++) {
                    char first = changed[at] < 'a' ? 'A' : 'a';
                    changed[at] = (char) (first + letters.get(changed[at] - first));
                }
            }
            start = Math.max(end, start + 1);
        }
        return new String(changed);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private boolean isRare(String word) {
        WordScanner scanner = new WordScanner(word);
        return word.length() > 1 && scanner.next() && rarity.of(scanner.hash()) > RARE;
    }
}
