package io.dateline.generate.answer;

import io.dateline.generate.prompt.PromptWriter;
import io.dateline.words.WordKinds;
import java.util.List;
import java.util.Locale;

/** Tells a model that declines, or speaks of itself, from one that sums up. */
final class Refusals {
    private static final WordKinds PHRASES = WordKinds.phrases("/words/refusals.tsv");

    /** How declining begins. */
    private static final List<String> OPENINGS = PHRASES.list("opening");

    private static final List<String> ANYWHERE = PHRASES.list("anywhere");

    private Refusals() {}

    static boolean isOne(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return lower.equals(PromptWriter.NONE.toLowerCase(Locale.ROOT))
                || lower.equals(PromptWriter.NONE.toLowerCase(Locale.ROOT) + ".")
                || OPENINGS.stream().anyMatch(lower::startsWith)
                || ANYWHERE.stream().anyMatch(lower::contains);
    }
}
