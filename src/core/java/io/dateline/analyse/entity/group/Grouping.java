package io.dateline.analyse.entity.group;

import io.dateline.article.Dateline;
import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import java.util.ArrayList;
import java.util.List;
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
    private final NameFacts facts;

    public Grouping(NameFacts facts) {
        Titles titles = new Titles();
        this.reader = new OccurrenceReader(titles);
        this.personNames = new PersonNames();
        this.missed = new MissedMentions(titles, personNames);
        this.organisationNames = new OrganisationNames();
        this.acronyms = new MissedAcronyms(organisationNames, facts.geographic());
        this.consistency = new Consistency(organisationNames, personNames, facts);
        this.facts = facts;
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
        clusters.addAll(new NameGrouper(organisationNames, facts, prose.bodyStart())
                .group(others, new Aliases(organisationNames).read(prose.text(), occurrences)));
        return clusters;
    }
}
