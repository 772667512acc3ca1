package io.dateline.publish;

import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.article.Canceled;
import io.dateline.article.Coordinates;
import io.dateline.article.Entity;
import io.dateline.article.FiledAt;
import io.dateline.article.ItemHead;
import io.dateline.article.Language;
import io.dateline.article.Lifecycle;
import io.dateline.article.NewsItem;
import io.dateline.article.Topic;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a flat row for a column store: scalars, then flat arrays. Every member is always present, so that each row has
 * the same columns. {@code entityIds}, {@code entityNames}, {@code entityTypes} and {@code entityRelevances} run in parallel, the
 * most relevant first, and so do {@code countryCodes} and {@code countryWeights}, the countries that the article is about.
 */
final class RowSection {
    private RowSection() {}

    static void write(Members out, NewsItem item, @Nullable Analysis analysis, Shape shape, Origin origin) {
        ItemHead head = item.head();
        out.put("uri", head.uri());
        out.put("version", head.version());
        out.put("versionSeq", head.versionSeq());
        out.put("deleted", item instanceof Canceled);
        out.put("provider", head.provider());
        out.put("language", language(head, analysis));
        published(out, head.versionCreated(), origin.timestamp());
        out.orNull("headline", headline(item, shape));
        state(out, head.lifecycle());
        out.orNull(
                "wordCount",
                item instanceof Article article ? WordCount.of(article.text().body()) : null);
        out.orNull("webUrl", StoryLink.of(item));
        List<Entity> entities = analysis == null ? List.of() : byRelevance(analysis.entities());
        FiledAt filedAt = analysis == null ? null : analysis.filedAt();
        Map<String, Integer> countries = CountryWeights.of(entities, filedAt);
        location(out, analysis == null ? null : StoryPlace.of(analysis.prose(), entities, filedAt, countries.keySet()));
        arrays(out, entities);
        out.strings("countryCodes", countries.keySet());
        out.integers("countryWeights", countries.values());
        List<Topic> topics = analysis == null ? List.of() : analysis.topics();
        out.strings("topicCodes", topics.stream().map(Topic::code).toList());
        out.put("profile", shape.profile());
        if (!shape.leftOut().isEmpty()) {
            out.strings("leftOut", shape.leftOut().stream().map(Label::of).toList());
        }
    }

    /** A chart by time needs a time for every row: where the item says none, it is the record's. */
    private static void published(Members out, @Nullable Instant item, @Nullable Instant ofRecord) {
        out.orNull("published", Objects.toString(item == null ? ofRecord : item, null));
        String otherwise = ofRecord == null ? null : "record";
        out.orNull("publishedFrom", item == null ? otherwise : "item");
    }

    private static void state(Members out, Lifecycle lifecycle) {
        out.put("pubStatus", lifecycle.pubStatus());
        out.put("change", lifecycle.change());
        out.put("form", lifecycle.form());
        out.orNull("urgency", lifecycle.urgency());
    }

    private static void location(Members out, @Nullable StoryPlace place) {
        Coordinates coordinates = place == null ? null : place.coordinates();
        out.orNull("locatedId", place == null ? null : place.id());
        out.orNull("locatedName", place == null ? null : place.name());
        out.orNull("locatedCountry", place == null ? null : place.country());
        out.orNull("latitude", coordinates == null ? null : (Double) coordinates.latitude());
        out.orNull("longitude", coordinates == null ? null : (Double) coordinates.longitude());
    }

    /** BCP 47: what the analysis says, else what the sender says, else {@code und}. */
    static String language(ItemHead head, @Nullable Analysis analysis) {
        if (analysis != null) {
            return analysis.language().tag();
        }
        return head.declaredLanguage() == null ? Language.UNKNOWN.tag() : head.declaredLanguage();
    }

    /** What an agency's rule takes from the body in place of a title is copy. */
    private static @Nullable String headline(NewsItem item, Shape shape) {
        if (!(item instanceof Article article)) {
            return null;
        }
        boolean titled = !article.text().title().isEmpty();
        return titled || shape.hasCopy() ? article.headline() : null;
    }

    private static void arrays(Members out, List<Entity> entities) {
        out.strings("entityIds", entities.stream().map(Entity::id).toList());
        out.strings("entityNames", entities.stream().map(Entity::name).toList());
        out.strings(
                "entityTypes",
                entities.stream().map(entity -> Label.of(entity.type())).toList());
        out.integers(
                "entityRelevances",
                entities.stream().map(entity -> entity.relevance().score()).toList());
    }

    private static List<Entity> byRelevance(List<Entity> entities) {
        return entities.stream()
                .sorted(Comparator.comparingInt(
                        (Entity entity) -> -entity.relevance().score()))
                .toList();
    }
}
