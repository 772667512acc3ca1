package io.dateline.analyse.time;

import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Quantity;
import io.dateline.article.Span;
import io.dateline.article.TimeExpression;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of an article, parts of which look like times and amounts and are none: "USA Today", "the firm Gray & Christmas", "June Cleaver",
 * "two Falcon 9 rockets". A figure in a name stays a time ("the 2014 World Cup"), and so do the words in the name of an event
 * ("the Bastille Day attack"). Immutable and thread-safe.
 */
public final class Names {
    private final String text;
    private final List<Span> all = new ArrayList<>();
    private final List<Span> ofNoEvent = new ArrayList<>();

    /** @param text that the spans of the entities refer to */
    public Names(String text, List<Entity> entities) {
        this.text = text;
        for (Entity entity : entities) {
            List<Span> spans = entity.mentions().stream().map(Mention::span).toList();
            all.addAll(spans);
            if (entity.type() != EntityType.EVENT) {
                ofNoEvent.addAll(spans);
            }
        }
    }

    /** Whether a time is a part of a name. */
    public boolean hold(TimeExpression time) {
        Span span = time.span();
        return span.of(text).chars().noneMatch(Character::isDigit)
                && ofNoEvent.stream().anyMatch(name -> name.contains(span) && name.length() > span.length());
    }

    /** Whether the number of an amount is the end of a name: "Falcon 9 rockets". */
    public boolean hold(Quantity quantity) {
        int start = quantity.span().start();
        return quantity.kind() != Quantity.Kind.MONEY
                && all.stream().anyMatch(name -> name.start() < start && start < name.end());
    }
}
