package io.dateline.generate.check;

import io.dateline.words.WordKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs of capitalised words, and what they are shortened to: "European Central Bank" is {@code ecb}. */
final class Initials {
    /** Words that may stand inside a name in small letters. */
    private static final Set<String> LINKS =
            WordKinds.words("/words/organisation-names.tsv").set("link");

    /** "United Nations Framework Convention on Climate Change" has seven. */
    private static final int LONGEST = 8;

    private Initials() {}

    /** Runs of at least two capitalised words that nothing but spaces, hyphens and link words part; as word numbers. */
    static List<List<Integer>> runs(String text, List<Word> words) {
        List<List<Integer>> runs = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean adjoins = i > 0 && adjoins(text, words.get(i - 1), word);
            if (!adjoins || (!word.capital() && !LINKS.contains(word.folded()))) {
                keep(runs, run);
                run = new ArrayList<>();
            }
            if (word.capital()) {
                run.add(i);
            }
        }
        keep(runs, run);
        return runs;
    }

    private static void keep(List<List<Integer>> runs, List<Integer> run) {
        if (run.size() > 1) {
            runs.add(run);
        }
    }

    static boolean adjoins(String text, Word one, Word other) {
        return other.start() - one.end() <= 1
                && (other.start() == one.end() || " -\u00a0".indexOf(text.charAt(one.end())) >= 0);
    }

    /** The first letters of every part of a run of two to {@value #LONGEST} words. */
    static void addAll(Set<String> initials, List<Integer> run, List<Word> words) {
        for (int from = 0; from < run.size(); from++) {
            StringBuilder letters = new StringBuilder();
            for (int to = from; to < Math.min(run.size(), from + LONGEST); to++) {
                letters.appendCodePoint(words.get(run.get(to)).folded().codePointAt(0));
                if (to > from) {
                    initials.add(letters.toString());
                }
            }
        }
    }
}
