package io.dateline.train.keyphrase;

import io.dateline.evaluate.keyphrase.KeyphraseTask;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The phrases chosen for an article by people, as keys of stems. */
final class TagGold {
    /** A phrase is a tag, too, when it lies in one, or holds one, and has this share of its words. */
    private static final double ENOUGH = 0.6;

    private final Set<String> keys = new HashSet<>();

    TagGold(List<String> phrases) {
        phrases.stream().map(KeyphraseTask::key).filter(key -> !key.isEmpty()).forEach(keys::add);
    }

    /** Whether it is one of them word by word. */
    boolean holds(String phrase) {
        return keys.contains(KeyphraseTask.key(phrase));
    }

    /** Whether an editor would let it stand for one of them. */
    boolean admits(String phrase) {
        String key = KeyphraseTask.key(phrase);
        return keys.stream().anyMatch(tag -> same(tag, key) || close(tag, key) || close(key, tag));
    }

    private static boolean same(String one, String other) {
        return one.replace(" ", "").equals(other.replace(" ", ""));
    }

    private static boolean close(String shorter, String longer) {
        int words = shorter.split(" ").length;
        int all = longer.split(" ").length;
        return (" " + longer + " ").contains(" " + shorter + " ") && words >= ENOUGH * all;
    }
}
