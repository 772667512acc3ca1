package io.dateline.story.item;

import static io.dateline.story.item.Values.or;
import static io.dateline.story.item.Values.orNone;

import io.dateline.article.EntityType;
import io.dateline.article.Quantity;
import io.dateline.article.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what the enricher found. */
final class FindingsReader {
    private FindingsReader() {}

    static Findings read(EventValue value) {
        EventValue.DatelineValue dateline = value.dateline();
        return new Findings(
                value.entities() == null ? ofRow(value) : entities(value.entities()),
                quotes(orNone(value.quotes())),
                amounts(orNone(value.quantities())),
                orNone(value.topicCodes()),
                names(orNone(value.topics()), EventValue.TopicValue::name),
                names(orNone(value.keyphrases()), EventValue.KeyphraseValue::phrase),
                orNone(value.countryCodes()),
                dateline == null ? null : dateline.place(),
                dateline == null ? null : dateline.placeName(),
                value.locatedId(),
                value.locatedName());
    }

    private static List<Named> entities(List<EventValue.EntityValue> entities) {
        return entities.stream()
                .filter(entity -> entity.id() != null)
                .map(entity -> new Named(
                        or(entity.id(), ""),
                        or(entity.name(), ""),
                        type(entity.type()),
                        entity.relevance(),
                        Values.anchors(entity.mentions())))
                .sorted(Comparator.comparingInt((Named entity) -> -entity.relevance()))
                .toList();
    }

    /** The row's arrays run in parallel; one that is shorter ends them all. */
    private static List<Named> ofRow(EventValue value) {
        List<String> ids = orNone(value.entityIds());
        List<String> names = orNone(value.entityNames());
        List<String> types = orNone(value.entityTypes());
        List<Integer> relevances = orNone(value.entityRelevances());
        int size = Math.min(Math.min(ids.size(), names.size()), Math.min(types.size(), relevances.size()));
        List<Named> entities = new ArrayList<>(size);
        for (int at = 0; at < size; at++) {
            entities.add(new Named(ids.get(at), names.get(at), type(types.get(at)), relevances.get(at), List.of()));
        }
        return entities;
    }

    private static EntityType type(@Nullable String label) {
        return Values.constant(EntityType.class, label, EntityType.OTHER);
    }

    private static List<Said> quotes(List<EventValue.QuoteValue> quotes) {
        List<Said> said = new ArrayList<>(quotes.size());
        for (EventValue.QuoteValue quote : quotes) {
            Anchor at = Values.anchor(quote.field(), quote.start(), quote.end());
            if (at != null) {
                Quote.Kind kind = Values.constant(Quote.Kind.class, quote.kind(), Quote.Kind.INDIRECT);
                said.add(new Said(at, kind, quote.speaker(), Values.anchor(quote.speakerMention())));
            }
        }
        return said;
    }

    private static List<Amount> amounts(List<EventValue.QuantityValue> quantities) {
        List<Amount> amounts = new ArrayList<>(quantities.size());
        for (EventValue.QuantityValue quantity : quantities) {
            Anchor at = Values.anchor(quantity.field(), quantity.start(), quantity.end());
            if (at != null && quantity.number() != null) {
                Quantity.Kind kind = Values.constant(Quantity.Kind.class, quantity.kind(), Quantity.Kind.COUNT);
                String unit = quantity.currency() == null ? quantity.unit() : quantity.currency();
                amounts.add(new Amount(at, kind, quantity.number(), unit));
            }
        }
        return amounts;
    }

    private static <T> List<String> names(List<T> values, Function<T, @Nullable String> name) {
        return values.stream().map(name).filter(Objects::nonNull).toList();
    }
}
