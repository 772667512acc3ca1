package io.dateline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words or a thought attributed to somebody.
 *
 * @param span from the first to the last character of what was said, quotation marks included
 * @param parts the pieces of a broken quotation in text order; one equal to {@code span} when it is whole
 * @param speaker the words for the speaker; null when the text gives none
 * @param cue the word that attributes it ("said", "according to"); null when there is none
 * @param rule the name of the rule that decided
 * @param confidence calibrated probability that the span is right, 0 to 1
 */
public record Quote(
        Span span,
        List<Span> parts,
        Kind kind,
        @Nullable Speaker speaker,
        @Nullable Span cue,
        String rule,
        double confidence) {
    public Quote {
        parts = List.copyOf(parts);
    }

    /** Whether all, some or none of the content stands in quotation marks; or that it is no speech. */
    public enum Kind {
        DIRECT,
        MIXED,
        INDIRECT,
        /** A thought, a wish or an act, which nobody need have said. */
        ATTITUDE
    }

    /**
     * The words for the speaker and the entity that they mean.
     *
     * @param span as written: a name, a pronoun or a description
     * @param entityId the entity meant; null when the speaker is not a named entity
     * @param confidence calibrated probability that this is who spoke, 0 to 1: the entity where one is given, else those words
     */
    public record Speaker(Span span, @Nullable String entityId, double confidence) {}
}
