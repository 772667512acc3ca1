package io.dateline.analyse.topic;

import io.dateline.article.Prose;
import io.dateline.article.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words, pairs and triples of an article's head and opening with their weights: once in the body, once more in its first
 * lines, twice in the title. What an article is about is said early; the rest only dilutes.
 */
public final class Grams {
    /** Words of the body that are read. */
    static final int BODY = 400;

    private static final int OPENING = 60;
    /** Words of the title that are read. */
    private static final int TITLE = 60;

    private static final int LONGEST = 3;

    private final Map<String, Gram> byText = new LinkedHashMap<>();

    /** One of them. */
    public static final class Gram {
        final String text;
        final int words;
        final Span first;
        int weight;

        Gram(String text, int words, Span first) {
            this.text = text;
            this.words = words;
            this.first = first;
        }

        public String text() {
            return text;
        }

        /** How many words: 1 to 3. */
        public int words() {
            return words;
        }

        /** How often, title and opening counted more. */
        public int weight() {
            return weight;
        }
    }

    private record Word(String text, Span span) {}

    public static Grams of(Prose prose) {
        Grams grams = new Grams();
        List<Word> title = new ArrayList<>();
        List<Word> body = new ArrayList<>();
        for (int at = 0; at < prose.tokenCount() && body.size() < BODY; at++) {
            boolean head = prose.tokenStart(at) < prose.bodyStart();
            List<Word> part = head ? title : body;
            if (Character.isLetterOrDigit(prose.text().codePointAt(prose.tokenStart(at)))
                    && (!head || title.size() < TITLE)) {
                Span span = new Span(prose.tokenStart(at), prose.tokenEnd(at));
                part.add(new Word(singular(prose.token(at).toLowerCase(Locale.ROOT)), span));
            }
        }
        grams.add(title, 2);
        grams.add(body, 1);
        grams.add(body.subList(0, Math.min(OPENING, body.size())), 1);
        return grams;
    }

    private void add(List<Word> words, int weight) {
        for (int at = 0; at < words.size(); at++) {
            StringBuilder text = new StringBuilder();
            for (int size = 1; size <= LONGEST && at + size <= words.size(); size++) {
                Word last = words.get(at + size - 1);
                text.append(size > 1 ? " " : "").append(last.text());
                String key = text.toString();
                Gram gram = byText.get(key);
                if (gram == null) {
                    gram = new Gram(
                            key,
                            size,
                            new Span(words.get(at).span().start(), last.span().end()));
                    byText.put(key, gram);
                }
                gram.weight += weight;
            }
        }
    }

    /** In the order they first stand in: title, then body. */
    public Collection<Gram> all() {
        return byText.values();
    }

    /** Without a plural's ending; good enough to compare. */
    static String singular(String word) {
        if (word.length() <= 3 || !word.endsWith("s")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
