package io.dateline.chaos.feed;

import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Writes headlines and bodies from the sentences and names of the feed; the same random numbers give the same text. */
public final class Copywriter {
    /** In every headline and body, and in no other text: where it shows, an article shows. */
    public static final String CANARY = "Quillonford";

    private static final int FEWEST_SENTENCES = 4;
    private static final int MORE_SENTENCES = 6;
    private static final int LARGEST_NUMBER = 90;

    private final List<String> sentences =
            WordFile.lines("/chaos/sentences.txt").stream().map(WordLine::text).toList();
    private final Map<String, List<String>> names = new HashMap<>();

    Copywriter() {
        WordFile.rows("/chaos/names.tsv", 2)
                .forEach(row -> names.computeIfAbsent(row.get(0), slot -> new ArrayList<>())
                        .add(row.get(1)));
    }

    String headline(RandomGenerator random) {
        return fill("{body} in {place}: {number} days of repairs at " + CANARY, random);
    }

    String body(RandomGenerator random) {
        StringBuilder body = new StringBuilder("PORT ELLERY (Ellery Wire) - Nobody in " + CANARY + " was told.\n");
        int count = FEWEST_SENTENCES + random.nextInt(MORE_SENTENCES);
        for (int i = 0; i < count; i++) {
            body.append(i == 0 ? "" : "\n").append(fill(sentences.get(random.nextInt(sentences.size())), random));
        }
        return body.toString();
    }

    private String fill(String sentence, RandomGenerator random) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
            int close = sentence.indexOf('}', open);
            filled.append(sentence, from, open).append(pick(sentence.substring(open + 1, close), random));
            from = close + 1;
        }
        return filled.append(sentence, from, sentence.length()).toString();
    }

    private String pick(String slot, RandomGenerator random) {
        if (slot.equals("number")) {
            return String.valueOf(1 + random.nextInt(LARGEST_NUMBER));
        }
        List<String> all = names.getOrDefault(slot, List.of());
        return all.get(random.nextInt(all.size()));
    }
}
