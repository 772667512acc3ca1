package io.dateline.analyse.entity;

import io.dateline.analyse.entity.group.Cluster;
import io.dateline.analyse.entity.group.Grouping;
import io.dateline.analyse.entity.group.NameFacts;
import io.dateline.analyse.entity.group.Occurrence;
import io.dateline.analyse.entity.link.DatelinePlaces;
import io.dateline.analyse.entity.link.Forbidden;
import io.dateline.analyse.entity.link.Gazetteer;
import io.dateline.analyse.entity.link.Linked;
import io.dateline.analyse.entity.link.Linker;
import io.dateline.analyse.entity.mention.KnownNames;
import io.dateline.analyse.entity.mention.MentionRepair;
import io.dateline.analyse.entity.tagger.EntityTagger;
import io.dateline.analyse.entity.tagger.Tagged;
import io.dateline.article.Credits;
import io.dateline.article.Dateline;
import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.FiledAt;
import io.dateline.article.Language;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import io.dateline.article.Relevance;
import io.dateline.article.Span;
import io.dateline.models.ModelCard;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the people, organisations and places an article names. Immutable and thread-safe. */
public final class EntityFinder {
    private final Function<Prose, Tagged> tagger;
    private final List<ModelCard> models;
    private final @Nullable Gazetteer gazetteer;
    private final Linker linker;
    private final MentionRepair repair;
    private final Grouping grouping;

    public EntityFinder() {
        this(null);
    }

    /** @param gazetteer the user's own register; null for none */
    public EntityFinder(@Nullable Gazetteer gazetteer) {
        this(EntityTagger.load(), gazetteer);
    }

    private EntityFinder(EntityTagger trained, @Nullable Gazetteer gazetteer) {
        this(trained::read, List.of(trained.card()), gazetteer);
    }

    /** Makes a finder with another tagger, for tests. */
    EntityFinder(Function<Prose, List<Mention>> tagger, @Nullable Gazetteer gazetteer) {
        this(prose -> new Tagged(prose, tagger.apply(prose)), List.of(), gazetteer);
    }

    private EntityFinder(Function<Prose, Tagged> tagger, List<ModelCard> cards, @Nullable Gazetteer gazetteer) {
        this.tagger = tagger;
        this.gazetteer = gazetteer;
        linker = new Linker(Gazetteer.forbiddenBy(gazetteer));
        repair = new MentionRepair(new KnownNames(
                linker::isCountry,
                linker::isGeographic,
                linker::isOrganisation,
                linker::isBodyAlone,
                linker::isPersonAlone));
        grouping = new Grouping(new NameFacts(
                linker::isGeographic, linker::isPlace, linker::isPeople, linker::isOrganisation, linker::isBodyAlone));
        models = Stream.concat(cards.stream(), linker.models().stream()).toList();
    }

    /** The models in use, for provenance. */
    public List<ModelCard> models() {
        return models;
    }

    /** What the user's register forbids. */
    public Forbidden forbidden() {
        return Gazetteer.forbiddenBy(gazetteer);
    }

    /** The time zone of the place a dateline names; null when there is none or it is not certain which is meant. */
    public @Nullable ZoneId zone(@Nullable Dateline dateline) {
        return linker.datelines().zone(dateline);
    }

    /** The place a dateline names, in the user's register or ours; null when it names none. */
    public @Nullable FiledAt filedAt(@Nullable Dateline dateline) {
        if (dateline == null || dateline.place() == null) {
            return null;
        }
        String written = DatelinePlaces.name(dateline.place());
        Linked own = gazetteer == null ? null : gazetteer.place(written);
        Linked linked = own == null ? linker.datelines().link(dateline) : own;
        String name = linked.name() == null ? written : linked.name();
        String id = EntityIds.of(EntityType.PLACE, written, linked.links());
        return new FiledAt(id, name, linked.country(), linked.links());
    }

    public List<Entity> find(Prose prose, Language language, Credits credits) {
        return read(prose, language, credits).entities();
    }

    /** The entities, and the prose as the steps after this one read it: headlines and capitals as running text. */
    public Reading read(Prose prose, Language language, Credits credits) {
        if (prose.tokenCount() == 0) {
            return new Reading(prose, List.of());
        }
        Tagged tagged = tagger.apply(prose);
        return new Reading(tagged.prose(), entities(tagged.prose(), tagged.mentions(), credits));
    }

    /**
     * What was found in a text.
     *
     * @param prose the text, in the letters of running text
     */
    public record Reading(Prose prose, List<Entity> entities) {
        public Reading {
            entities = List.copyOf(entities);
        }
    }

    private List<Entity> entities(Prose prose, List<Mention> tagged, Credits credits) {
        List<Mention> mentions = repair.repair(prose, tagged);
        Map<Span, Linked> entries = Map.of();
        if (gazetteer != null) {
            Gazetteer.Found found = gazetteer.in(prose.text(), mentions);
            mentions = found.mentions();
            entries = found.entries();
        }
        List<Cluster> clusters = grouping.group(prose, mentions, credits.dateline());
        Map<String, Found> byId = new LinkedHashMap<>();
        List<Linked> linked = linker.link(prose.text(), clusters, entries);
        for (int i = 0; i < clusters.size(); i++) {
            Found found = new Found(clusters.get(i), linked.get(i));
            byId.merge(found.id(), found, Found::and);
        }
        int most = 1;
        for (Found found : byId.values()) {
            most = Math.max(most, found.cluster().occurrences().size());
        }
        RelevanceScorer scorer = new RelevanceScorer(prose, most);
        Map<String, List<Occurrence>> peoples = peoples(byId.values());
        List<Entity> entities = new ArrayList<>(byId.size());
        byId.forEach((id, found) -> entities.add(found.entity(id, scorer, peoples)));
        entities.sort(Comparator.comparing(entity -> entity.mentions().get(0).span()));
        return entities;
    }

    /** Where the people of each country are named, and with them the country: "North Korean". */
    private static Map<String, List<Occurrence>> peoples(Collection<Found> all) {
        Map<String, List<Occurrence>> peoples = new HashMap<>();
        for (Found found : all) {
            String country = found.linked().country();
            if (found.cluster().type() == EntityType.GROUP && country != null) {
                peoples.computeIfAbsent(country, none -> new ArrayList<>())
                        .addAll(found.cluster().occurrences());
            }
        }
        return peoples;
    }

    private static List<Occurrence> joined(List<Occurrence> own, List<Occurrence> others) {
        List<Occurrence> all = new ArrayList<>(own);
        all.addAll(others);
        all.sort(Comparator.comparing(occurrence -> occurrence.mention().span()));
        return all;
    }

    /** A cluster of mentions and its links. */
    private record Found(Cluster cluster, Linked linked) {
        String id() {
            return EntityIds.of(type(), name(), linked.links());
        }

        /** The register's name, which is the same over articles, else the fullest that the text has. */
        private String name() {
            return linked.name() == null ? cluster.fullest().text() : linked.name();
        }

        /** What the register says it is, else what the tagger does: type and link agree. */
        private EntityType type() {
            return linked.type() == null ? cluster.type() : linked.type();
        }

        /** This entity merged with another that has the same link. */
        Found and(Found other) {
            cluster.absorb(other.cluster);
            return this;
        }

        Entity entity(String id, RelevanceScorer scorer, Map<String, List<Occurrence>> peoples) {
            List<Occurrence> occurrences = cluster.occurrences();
            List<Mention> mentions = new ArrayList<>(occurrences.size());
            double doubt = 1;
            for (Occurrence occurrence : occurrences) {
                mentions.add(occurrence.settled());
                doubt = Math.min(doubt, 1 - occurrence.mention().confidence());
            }
            String name = name();
            Standing standing = Standing.of(type(), name, linked.country() != null, linked.links());
            Relevance relevance = scorer.score(
                    standing == Standing.COUNTRY && linked.country() != null
                            ? joined(occurrences, peoples.getOrDefault(linked.country(), List.of()))
                            : occurrences,
                    standing);
            return new Entity(
                    id,
                    name,
                    type(),
                    cluster.role(),
                    linked.country(),
                    linked.links(),
                    linked.candidates(),
                    relevance,
                    1 - doubt,
                    mentions);
        }
    }
}
