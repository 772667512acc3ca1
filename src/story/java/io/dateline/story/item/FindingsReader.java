package io.dateline.story.item;

import static io.dateline.story.item.Values.or;
import static io.dateline.story.item.Values.orNone;

import io.dateline.article.EntityType;
import io.dateline.article.Quantity;
import io.dateline.article.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the enricher found. */
final class FindingsReader {
    private FindingsReader() {}

    static Findings read(EventValue value) {
        return new Findings(
                value.entities() == null ? ofRow(value) : entities(value.entities()),
                quotes(orNone(value.quotes())),
                amounts(orNone(value.quantities())),
                orNone(value.topicCodes()),
                orNone(value.countryCodes()),
                value.locatedId());
    }

    private static List<Named> entities(List<EventValue.EntityValue> entities) {
        List<Named> named = new ArrayList<>(entities.size());
        for (EventValue.EntityValue entity : entities) {
            if (entity.id() != null) {
                named.add(new Named(entity.id(), or(entity.name(), ""), type(entity.type()), entity.relevance()));
            }
        }
        named.sort(Comparator.comparingInt((Named entity) -> -entity.relevance()));
        return named;
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
            entities.add(new Named(ids.get(at), names.get(at), type(types.get(at)), relevances.get(at)));
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
                said.add(new Said(at, kind, quote.speaker()));
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
}
