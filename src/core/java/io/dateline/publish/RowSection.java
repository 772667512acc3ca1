package io.dateline.publish;

import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.article.Canceled;
import io.dateline.article.Entity;
import io.dateline.article.FiledAt;
import io.dateline.article.ItemHead;
import io.dateline.article.Language;
import io.dateline.article.Lifecycle;
import io.dateline.article.NewsItem;
import io.dateline.article.Prose;
import io.dateline.article.Topic;
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

    static void write(Members out, NewsItem item, @Nullable Analysis analysis) {
        ItemHead head = item.head();
        out.put("uri", head.uri());
        out.put("version", head.version());
        out.put("versionSeq", head.versionSeq());
        out.put("deleted", item instanceof Canceled);
        out.put("provider", head.provider());
        out.put("language", language(head, analysis));
        out.orNull("published", Objects.toString(head.versionCreated(), null));
        out.orNull("headline", headline(item));
        Lifecycle lifecycle = head.lifecycle();
        out.put("pubStatus", lifecycle.pubStatus());
        out.put("change", lifecycle.change());
        out.put("form", lifecycle.form());
        out.orNull("urgency", lifecycle.urgency());
        out.orNull("wordCount", analysis == null ? null : words(analysis.prose()));
        out.orNull("webUrl", item instanceof Article article ? article.sender().webUrl() : null);
        FiledAt filedAt = analysis == null ? null : analysis.filedAt();
        out.orNull("locatedId", filedAt == null ? null : filedAt.id());
        out.orNull("locatedName", filedAt == null ? null : filedAt.name());
        arrays(out, analysis);
    }

    /** The tokens with a letter or a digit in them. */
    private static int words(Prose prose) {
        int words = 0;
        for (int token = 0; token < prose.tokenCount(); token++) {
            boolean isWord = false;
            for (int at = prose.tokenStart(token); at < prose.tokenEnd(token) && !isWord; at++) {
                isWord = Character.isLetterOrDigit(prose.text().charAt(at));
            }
            words += isWord ? 1 : 0;
        }
        return words;
    }

    /** BCP 47: what the analysis says, else what the sender says, else {@code und}. */
    static String language(ItemHead head, @Nullable Analysis analysis) {
        if (analysis != null) {
            return analysis.language().tag();
        }
        return head.declaredLanguage() == null ? Language.UNKNOWN.tag() : head.declaredLanguage();
    }

    private static @Nullable String headline(NewsItem item) {
        return item instanceof Article article ? article.headline() : null;
    }

    private static void arrays(Members out, @Nullable Analysis analysis) {
        List<Entity> entities = analysis == null ? List.of() : byRelevance(analysis.entities());
        List<Topic> topics = analysis == null ? List.of() : analysis.topics();
        out.strings("entityIds", entities.stream().map(Entity::id).toList());
        out.strings("entityNames", entities.stream().map(Entity::name).toList());
        out.strings(
                "entityTypes",
                entities.stream().map(entity -> Label.of(entity.type())).toList());
        out.integers(
                "entityRelevances",
                entities.stream().map(entity -> entity.relevance().score()).toList());
        Map<String, Integer> countries = CountryWeights.of(entities, analysis == null ? null : analysis.filedAt());
        out.strings("countryCodes", countries.keySet());
        out.integers("countryWeights", countries.values());
        out.strings("topicCodes", topics.stream().map(Topic::code).toList());
    }

    private static List<Entity> byRelevance(List<Entity> entities) {
        return entities.stream()
                .sorted(Comparator.comparingInt(
                        (Entity entity) -> -entity.relevance().score()))
                .toList();
    }
}
