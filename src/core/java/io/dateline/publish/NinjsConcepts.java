package io.dateline.publish;

import io.dateline.article.Analysis;
import io.dateline.article.Assertion;
import io.dateline.article.Assertion.Kind;
import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.Link;
import io.dateline.article.Link.Scheme;
import io.dateline.article.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the people, organisations, places, events and subjects of a ninjs item: first those the sender names, then
 * those that only the analysis found.
 */
final class NinjsConcepts {
    private static final String CREATOR = "dateline";

    private final Members out;
    private final List<Assertion> assertions;
    private final List<Entity> entities;
    private final List<Topic> topics;

    NinjsConcepts(Members out, List<Assertion> assertions, @Nullable Analysis analysis) {
        this.out = out;
        this.assertions = assertions;
        this.entities = analysis == null ? List.of() : analysis.entities();
        this.topics = analysis == null ? List.of() : analysis.topics();
    }

    void write() {
        named("people", Kind.PERSON, EntityType.PERSON);
        named("organisations", Kind.ORGANISATION, EntityType.ORGANISATION);
        named("places", Kind.PLACE, EntityType.PLACE);
        named("events", Kind.EVENT, EntityType.EVENT);
        subjects();
    }

    private void named(String member, Kind kind, EntityType type) {
        List<Runnable> concepts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Assertion assertion : assertions) {
            if (assertion.kind() == kind && names.add(key(assertion.name()))) {
                concepts.add(() -> asserted(assertion));
            }
        }
        for (Entity entity : entities) {
            if (entity.type() == type && names.add(key(entity.name()))) {
                concepts.add(() -> found(entity));
            }
        }
        put(member, concepts);
    }

    private void subjects() {
        List<Runnable> concepts = new ArrayList<>();
        Set<String> uris = new HashSet<>();
        for (Assertion assertion : assertions) {
            if (assertion.kind() == Kind.SUBJECT && uris.add(key(assertion))) {
                concepts.add(() -> asserted(assertion));
            }
        }
        for (Topic topic : topics) {
            if (uris.add(TopicSection.uri(topic.code()))) {
                concepts.add(() -> found(topic));
            }
        }
        put("subjects", concepts);
    }

    private void put(String member, List<Runnable> concepts) {
        if (!concepts.isEmpty()) {
            out.objects(member, concepts, Runnable::run);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String key(Assertion subject) {
        return subject.code() == null ? key(subject.name()) : TopicSection.uri(subject.code());
    }

    private void asserted(Assertion assertion) {
        out.put("name", assertion.name());
        String code = assertion.code();
        if (code != null) {
            String uri = NinjsUri.of(TopicSection.uri(code));
            out.put(uri == null ? "literal" : "uri", uri == null ? code : uri);
        }
    }

    private void found(Topic topic) {
        out.put("name", topic.name());
        out.put("uri", NinjsUri.of(TopicSection.uri(topic.code())));
        out.put("creator", CREATOR);
        out.put("confidence", (int) Math.round(100 * Math.max(0, Math.min(1, topic.score()))));
    }

    private void found(Entity entity) {
        out.put("name", entity.name());
        out.put("uri", uri(entity.links()));
        out.put("literal", entity.id());
        if (entity.type() == EntityType.ORGANISATION) {
            symbols(entity.links());
        }
    }

    private void symbols(List<Link> links) {
        List<Link> tickers = new ArrayList<>(0);
        for (Link link : links) {
            if (link.scheme() == Scheme.TICKER || link.scheme() == Scheme.ISIN) {
                tickers.add(link);
            }
        }
        if (!tickers.isEmpty()) {
            out.objects("symbols", tickers, link -> out.put("symbol", link.value()));
        }
    }

    private static @Nullable String uri(List<Link> links) {
        for (Link link : links) {
            if (link.scheme() == Scheme.WIKIDATA) {
                return NinjsUri.of("http://www.wikidata.org/entity/" + link.value());
            }
            if (link.scheme() == Scheme.GEONAMES) {
                return NinjsUri.of("https://sws.geonames.org/" + link.value() + "/");
            }
        }
        return null;
    }
}
