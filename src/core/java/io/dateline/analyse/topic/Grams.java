package io.dateline.analyse.topic;

import io.dateline.article.Prose;
import io.dateline.article.Span;
import io.dateline.article.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The words, pairs and triples of an article's head and opening with their weights: once in the body, once more in its
 * first lines, twice in the title. An article says early what it is about, so the rest is not read.
 *
 * <p>There are some twelve hundred in an article and few of them mean anything, so a gram is keyed by the hash of its
 * text, and its text is made only on request.
 */
public final class Grams {
    /** Words of the body that are read. */
    static final int BODY = 400;

    private static final int OPENING = 60;
    /** Words of the title that are read. */
    private static final int TITLE = 60;

    private static final int LONGEST = 3;

    private final List<Gram> grams;
    /** Open addressing by hash, half empty at least. */
    private final Gram[] slots;

    /** One of them. */
    public static final class Gram {
        private final List<Word> text;
        private final int at;
        private final int words;
        private final int hash;
        private int weight;

        private Gram(List<Word> text, int at, int words, int hash) {
            this.text = text;
            this.at = at;
            this.words = words;
            this.hash = hash;
        }

        /** Its words, single blanks between them. */
        public String text() {
            if (words == 1) {
                return text.get(at).text();
            }
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < words; i++) {
                all.append(i > 0 ? " " : "").append(text.get(at + i).text());
            }
            return all.toString();
        }

        /** {@link Weights#hash} of its text. */
        public int hash() {
            return hash;
        }

        /** How many words: 1 to 3. */
        public int words() {
            return words;
        }

        /** How often, title and opening counted more. */
        public int weight() {
            return weight;
        }

        /** Whether it is a single letter or digit. */
        boolean isLetter() {
            return words == 1 && text.get(at).text().length() < 2;
        }

        /** Whether one of its words is none of these. */
        boolean saysMoreThan(Set<String> words) {
            for (int i = 0; i < this.words; i++) {
                if (!words.contains(text.get(at + i).text())) {
                    return true;
                }
            }
            return false;
        }

        /** Where it stands first. */
        Span first() {
            return new Span(start(), end());
        }

        boolean overlaps(Gram other) {
            return start() < other.end() && other.start() < end();
        }

        private int start() {
            return text.get(at).start();
        }

        private int end() {
            return text.get(at + words - 1).end();
        }

        private boolean is(List<Word> other, int from, int size) {
            if (words != size) {
                return false;
            }
            for (int i = 0; i < size; i++) {
                if (!text.get(at + i).text().equals(other.get(from + i).text())) {
                    return false;
                }
            }
            return true;
        }
    }

    private record Word(String text, int start, int end) {}

    private Grams(List<Word> title, List<Word> body) {
        grams = new ArrayList<>(LONGEST * (title.size() + body.size()));
        slots = new Gram[Integer.highestOneBit(LONGEST * (title.size() + body.size()) + 1) << 2];
        add(title, title.size(), 2);
        add(body, body.size(), 1);
        add(body, Math.min(OPENING, body.size()), 1);
    }

    public static Grams of(Prose prose) {
        Words words = prose.words();
        String[] singulars = new String[words.count()];
        List<Word> title = new ArrayList<>();
        List<Word> body = new ArrayList<>(Math.min(BODY, prose.tokenCount()));
        for (int at = 0; at < prose.tokenCount() && body.size() < BODY; at++) {
            boolean head = prose.tokenStart(at) < prose.bodyStart();
            if (Character.isLetterOrDigit(prose.text().codePointAt(prose.tokenStart(at)))
                    && (!head || title.size() < TITLE)) {
                int word = words.number(at);
                if (singulars[word] == null) {
                    singulars[word] = singular(words.word(word));
                }
                (head ? title : body).add(new Word(singulars[word], prose.tokenStart(at), prose.tokenEnd(at)));
            }
        }
        return new Grams(title, body);
    }

    private void add(List<Word> words, int end, int weight) {
        for (int at = 0; at < end; at++) {
            int hash = Weights.EMPTY;
            for (int size = 1; size <= LONGEST && at + size <= end; size++) {
                hash = Weights.hash(
                        size > 1 ? Weights.hash(hash, ' ') : hash,
                        words.get(at + size - 1).text());
                gram(words, at, size, hash).weight += weight;
            }
        }
    }

    private Gram gram(List<Word> words, int at, int size, int hash) {
        int slot = hash & (slots.length - 1);
        while (slots[slot] != null) {
            if (slots[slot].hash == hash && slots[slot].is(words, at, size)) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        Gram gram = new Gram(words, at, size, hash);
        slots[slot] = gram;
        grams.add(gram);
        return gram;
    }

    /** In the order they first stand in: title, then body. */
    public List<Gram> all() {
        return Collections.unmodifiableList(grams);
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
