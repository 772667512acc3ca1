package io.dateline.analyse.entity.group;

import io.dateline.article.Dateline;
import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Groups an article's mentions into the entities they stand for. Immutable and thread-safe. */
public final class Grouping {
    private final MissedMentions missed;
    private final MissedAcronyms acronyms;
    private final HeadlineMentions headline = new HeadlineMentions();
    private final OccurrenceReader reader;
    private final PersonNames personNames;
    private final OrganisationNames organisationNames;
    private final Consistency consistency;
    private final Predicate<String> geographic;
    private final Predicate<String> place;

    /**
     * @param geographic whether a folded name is a country's, a people's or a well-known place's
     * @param place whether it is any place's that a list has
     * @param people whether it is a people's
     * @param organisation whether it is a well-known organisation's
     */
    public Grouping(
            Predicate<String> geographic,
            Predicate<String> place,
            Predicate<String> people,
            Predicate<String> organisation) {
        Titles titles = new Titles();
        this.reader = new OccurrenceReader(titles);
        this.personNames = new PersonNames();
        this.missed = new MissedMentions(titles, personNames);
        this.organisationNames = new OrganisationNames();
        this.acronyms = new MissedAcronyms(organisationNames, geographic);
        this.consistency =
                new Consistency(organisationNames, personNames, new NameFacts(geographic, people, organisation));
        this.geographic = geographic;
        this.place = place;
    }

    /** The entities by first mention; {@code mentions} stand in text order and do not overlap. */
    public List<Cluster> group(Prose prose, List<Mention> mentions, @Nullable Dateline dateline) {
        int copy = prose.bodyStart() + (dateline == null ? 0 : dateline.end());
        List<Mention> all = headline.complete(prose, acronyms.complete(prose, missed.complete(prose, mentions)));
        List<Occurrence> occurrences = consistency.settle(reader.read(prose, all, copy));
        List<Occurrence> people = new ArrayList<>();
        List<Occurrence> others = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            (occurrence.type() == EntityType.PERSON ? people : others).add(occurrence);
        }
        List<Cluster> clusters = new ArrayList<>(new PersonGrouper(personNames).group(people));
        clusters.addAll(new NameGrouper(organisationNames, geographic, place)
                .group(others, new Aliases(organisationNames).read(prose.text(), occurrences)));
        return clusters;
    }
}
