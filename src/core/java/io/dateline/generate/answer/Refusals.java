package io.dateline.generate.answer;

import io.dateline.generate.prompt.PromptWriter;
import io.dateline.words.WordKinds;
import java.util.List;
import java.util.Locale;

/** Recognises answers in which the model refuses or speaks of itself instead of summing up. */
final class Refusals {
    private static final WordKinds PHRASES = WordKinds.phrases("/words/refusals.tsv");

    /** Phrases with which a refusal begins. */
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
