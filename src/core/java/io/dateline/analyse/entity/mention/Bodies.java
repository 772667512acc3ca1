package io.dateline.analyse.entity.mention;

import io.dateline.analyse.entity.group.Name;
import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Calls a name an organisation's that the tagger calls a place's, "owner of Scania and Ericsson": where it stands in one list with
 * an organisation, the register has it for bodies, and no list has a place of that name.
 */
final class Bodies {
    /** What may stand between two names of a list. */
    private static final Set<String> JOINTS = Set.of(" and ", " or ", ", ", ", and ");

    private Bodies() {}

    static List<Mention> read(String text, List<Mention> mentions, Predicate<String> bodyAlone) {
        List<Mention> read = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            boolean body = mention.type() == EntityType.PLACE
                    && (isBeside(text, mentions, i - 1, i) || isBeside(text, mentions, i + 1, i))
                    && bodyAlone.test(Name.of(mention.span().of(text)).key());
            read.add(body ? new Mention(mention.span(), EntityType.ORGANISATION, mention.confidence()) : mention);
        }
        return read;
    }

    /** Whether the other mention is an organisation that a joint alone parts from this one. */
    private static boolean isBeside(String text, List<Mention> mentions, int other, int at) {
        if (other < 0 || other == mentions.size() || mentions.get(other).type() != EntityType.ORGANISATION) {
            return false;
        }
        Mention first = mentions.get(Math.min(other, at));
        Mention second = mentions.get(Math.max(other, at));
        return JOINTS.contains(text.substring(first.span().end(), second.span().start()));
    }
}
