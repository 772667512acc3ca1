package io.dateline.validate.lifecycle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Words that order something, and how they must be used to do so: a row of {@code desk-orders.tsv}. */
record OrderPhrase(List<String> words, Act act, Set<Use> uses) {
    /** How words order. The table says what each means. */
    enum Use {
        ORDER,
        VERB,
        WEAK,
        TELL,
        STATE,
        LABEL,
        TIMED
    }

    OrderPhrase {
        words = List.copyOf(words);
        uses = EnumSet.copyOf(uses);
    }

    boolean is(Use use) {
        return uses.contains(use);
    }

    int length() {
        return words.size();
    }
}
