package io.dateline.generate.answer;

import io.dateline.generate.prompt.PromptWriter;
import java.util.List;
import java.util.Locale;

/** Tells a model that declines, or speaks of itself, from one that sums up. */
final class Refusals {
    /** How declining begins. */
    private static final List<String> OPENINGS = List.of(
            "i'm sorry",
            "i am sorry",
            "sorry, ",
            "i cannot ",
            "i can't ",
            "i can not ",
            "i'm unable",
            "i am unable",
            "i'm not able",
            "i won't",
            "unfortunately, i ",
            "as an ai",
            "as a language model",
            "i'm an ai",
            "es tut mir leid",
            "ich kann ",
            "je suis d\u00e9sol\u00e9",
            "je ne peux pas",
            "lo siento",
            "no puedo ",
            "sinto muito",
            "desculpe");

    private static final List<String> ANYWHERE =
            List.of("as an ai ", "as an ai,", "as a large language model", "my training data");

    private Refusals() {}

    static boolean isOne(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return lower.equals(PromptWriter.NONE.toLowerCase(Locale.ROOT))
                || lower.equals(PromptWriter.NONE.toLowerCase(Locale.ROOT) + ".")
                || OPENINGS.stream().anyMatch(lower::startsWith)
                || ANYWHERE.stream().anyMatch(lower::contains);
    }
}
