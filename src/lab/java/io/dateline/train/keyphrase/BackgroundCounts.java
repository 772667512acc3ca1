package io.dateline.train.keyphrase;

import io.dateline.analyse.keyphrase.Background;
import io.dateline.analyse.keyphrase.Stemmer;
import io.dateline.analyse.keyphrase.WordLists;
import io.dateline.article.Prose;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts in how many articles each stem occurs and which words stand beside each word, and writes {@link Background}'s
 * file. The neighbours of a word tell nouns from verbs well enough without labelled text: "the ___ of", "to ___ the".
 */
public final class BackgroundCounts {
    private static final int STEMS = 10_000;
    private static final int WORDS = 12_000;
    private static final int SHORTEST = 20;
    private static final int LEAST_CONTEXTS = 3;

    private final Set<String> beforeName = contexts("before-name");
    private final Set<String> beforeVerb = contexts("before-verb");
    private final Set<String> afterName = contexts("after-name");
    private final Set<String> afterVerb = contexts("after-verb");

    private final Map<String, Integer> articlesWith = new HashMap<>();
    private final Map<String, int[]> contextsOf = new HashMap<>();
    private int articles;

    private static Set<String> contexts(String wordClass) {
        return WordLists.words("contexts.txt", wordClass);
    }

    public void add(Prose prose) {
        if (prose.tokenCount() < SHORTEST) {
            return;
        }
        articles++;
        Set<String> stems = new HashSet<>();
        String before = "";
        for (int at = 0; at < prose.tokenCount(); at++) {
            String word = prose.token(at).toLowerCase(Locale.ROOT);
            String after = at + 1 < prose.tokenCount() ? prose.token(at + 1).toLowerCase(Locale.ROOT) : ".";
            if (Character.isLetter(word.codePointAt(0))) {
                stems.add(Stemmer.stem(word));
                count(contextsOf.computeIfAbsent(word, w -> new int[2]), before, after);
            }
            before = word;
        }
        stems.forEach(stem -> articlesWith.merge(stem, 1, Integer::sum));
    }

    private void count(int[] counts, String before, String after) {
        boolean mark = !Character.isLetterOrDigit(after.codePointAt(0));
        counts[0] += (beforeName.contains(before) ? 1 : 0) + (mark || afterName.contains(after) ? 1 : 0);
        counts[1] += (beforeVerb.contains(before) ? 1 : 0) + (afterVerb.contains(after) ? 1 : 0);
    }

    /** The model file: the commonest stems and words, in the order of their hashes. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(Background.MAGIC);
        List<String> stems = commonest(articlesWith, STEMS);
        String rarest = stems.get(stems.size() - 1);
        out.writeByte(idf(articlesWith.getOrDefault(rarest, 1) / 2));
        table(stems, stem -> idf(articlesWith.getOrDefault(stem, 0)), out);
        Map<String, Integer> seen = new HashMap<>();
        contextsOf.forEach((word, counts) -> {
            if (counts[0] + counts[1] >= LEAST_CONTEXTS) {
                seen.put(word, counts[0] + counts[1]);
            }
        });
        table(commonest(seen, WORDS), word -> naming(contextsOf.getOrDefault(word, new int[2])), out);
        return bytes.toByteArray();
    }

    private int idf(int with) {
        return (int) Math.round(Background.IDF_UNITS * StrictMath.log((articles + 1.0) / (1 + with)));
    }

    private static int naming(int[] counts) {
        return (int) Math.round(Background.NAMING_UNITS * (counts[0] + 2.0) / (counts[0] + counts[1] + 3.0));
    }

    private static List<String> commonest(Map<String, Integer> counts, int kept) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(kept)
                .map(Map.Entry::getKey)
                .toList();
    }

    private interface ByteOf {
        int of(String word);
    }

    private static void table(List<String> words, ByteOf value, DataOutputStream out) throws IOException {
        Map<Integer, Integer> byHash = new TreeMap<>();
        words.forEach(word -> byHash.putIfAbsent(Background.hash(word), value.of(word)));
        out.writeInt(byHash.size());
        for (int hash : byHash.keySet()) {
            out.writeInt(hash);
        }
        for (int one : byHash.values()) {
            out.writeByte(one);
        }
    }
}
