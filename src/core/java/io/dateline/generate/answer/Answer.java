package io.dateline.generate.answer;

import io.dateline.generate.Fault;
import org.jspecify.annotations.Nullable;

/** The endpoint's answer, as read from its bytes. */
public sealed interface Answer {
    /**
     * @param text plain, on one line
     * @param tokens as the endpoint counts them; -1 when it does not say
     * @param model as the endpoint names it; null when it does not
     */
    record Said(String text, long tokens, @Nullable String model) implements Answer {}

    /** @param tokens as the endpoint counts them; -1 when it does not say */
    record Unusable(Fault fault, long tokens) implements Answer {}
}
