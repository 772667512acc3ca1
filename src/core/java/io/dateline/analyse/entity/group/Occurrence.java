package io.dateline.analyse.entity.group;

import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A mention with what the text around it says about it.
 *
 * @param name the name, titles taken off a person's
 * @param titled the name with the royal title before it, for looking it up: "Pope Benedict"; else the name
 * @param type what it is taken for after the whole article has been seen
 * @param said the type that the copy gives the name right beside it, if it does
 * @param role the office named beside it, if any
 * @param gender what a form of address says
 * @param sentence number of the sentence it stands in
 * @param kin whether it is introduced as somebody's relative: "her father Ahmed Ali"
 * @param credit whether it stands in a dateline or a credit, where an agency names itself
 */
public record Occurrence(
        Mention mention,
        Name name,
        Name titled,
        EntityType type,
        @Nullable EntityType said,
        @Nullable String role,
        Gender gender,
        int sentence,
        boolean kin,
        boolean credit) {
    Occurrence as(EntityType other) {
        return other == type
                ? this
                : new Occurrence(mention, name, titled, other, said, role, gender, sentence, kin, credit);
    }

    /** The mention with the type that the whole article gives it. */
    public Mention settled() {
        return mention.type() == type ? mention : new Mention(mention.span(), type, mention.confidence());
    }
}
