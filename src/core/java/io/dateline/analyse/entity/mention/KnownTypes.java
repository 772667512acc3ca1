package io.dateline.analyse.entity.mention;

import io.dateline.analyse.entity.group.Name;
import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.words.WordKinds;
import io.dateline.words.agency.Outlets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Corrects the type of names of several words that tell what they are: a paper or a channel that the tagger calls a place, "the Brenta
 * Herald", a competition, "the Brenta Cup", and somebody whom the register has as a person and nothing else.
 */
final class KnownTypes {
    /** Last words of competitions. */
    private static final Set<String> COMPETITIONS =
            WordKinds.words("/words/organisation-names.tsv").set("competition");

    private final Predicate<String> personAlone;

    /** @param personAlone whether a folded name is a person's in the register and nothing else's anywhere */
    KnownTypes(Predicate<String> personAlone) {
        this.personAlone = personAlone;
    }

    List<Mention> read(String text, List<Mention> mentions) {
        List<Mention> read = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            EntityType type = type(Name.of(mention.span().of(text)), mention.type());
            read.add(type == mention.type() ? mention : new Mention(mention.span(), type, mention.confidence()));
        }
        return read;
    }

    private EntityType type(Name name, EntityType tagged) {
        if (name.size() < 2 || tagged == EntityType.GROUP || tagged == EntityType.EVENT) {
            return tagged;
        }
        if (COMPETITIONS.contains(name.lastWord())) {
            return EntityType.EVENT;
        }
        if (tagged == EntityType.PLACE && Outlets.isOutlet(name.key())) {
            return EntityType.ORGANISATION;
        }
        boolean body = tagged == EntityType.PLACE || tagged == EntityType.ORGANISATION;
        return body && personAlone.test(name.key()) ? EntityType.PERSON : tagged;
    }
}
