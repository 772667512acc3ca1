package io.dateline.analyse.entity.mention;

import io.dateline.article.Mention;
import io.dateline.article.Prose;
import java.util.List;
import java.util.function.Predicate;

/** Applies the corrections in their order. Immutable and thread-safe. */
public final class MentionRepair {
    private final PartyTags partyTags;
    private final JoinedNames joinedNames;
    private final CountryPairs countryPairs;
    private final WholeNames wholeNames;
    private final Predicate<String> bodyAlone;
    private final KnownTypes knownTypes;

    public MentionRepair(KnownNames known) {
        partyTags = new PartyTags(known.place());
        joinedNames = new JoinedNames(known);
        countryPairs = new CountryPairs(known.country());
        wholeNames = new WholeNames(known.place());
        bodyAlone = known.bodyAlone();
        knownTypes = new KnownTypes(known.personAlone());
    }

    /** The corrected mentions; those given stand in text order and do not overlap. */
    public List<Mention> repair(Prose prose, List<Mention> mentions) {
        String text = prose.text();
        List<Mention> names =
                CommonAcronyms.without(text, Symbols.without(text, partyTags.read(text, Enclosed.cut(text, mentions))));
        List<Mention> single = Bodies.read(text, joinedNames.split(text, names), bodyAlone);
        List<Mention> whole = FamilyFirst.read(text, wholeNames.read(text, countryPairs.read(text, single)));
        return knownTypes.read(text, whole);
    }
}
