package io.dateline.validate.lifecycle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the orders of a note from desk to desk: the act, object and time of each. The words must be used as an order: a
 * note that an article "adds quote from union that plans to hold a strike" orders nothing.
 */
final class DeskNote {
    /** Longest note read, in characters: as long as a field may be at all. */
    static final int MAX_LENGTH = 20_000;

    /** Orders of one note; beyond that it is no note that anybody could follow. */
    static final int MAX_ORDERS = 50;

    /** Words at the beginning of a clause among which the name of an item stands: "item no. 0123". */
    static final int MAX_NAME_WORDS = 4;

    private DeskNote() {}

    static List<Order> orders(@Nullable String note, OwnNames own) {
        if (note == null || note.isBlank()) {
            return List.of();
        }
        String text = Fold.visible(note.substring(0, Math.min(note.length(), MAX_LENGTH)));
        List<Order> orders = new ArrayList<>();
        List<Clause> clauses = Clauses.of(text);
        for (int i = 0; i < clauses.size(); i++) {
            List<Order> read = ClauseReader.read(text, clauses.get(i), own);
            orders.addAll(i + 1 < clauses.size() ? withNames(read, clauses.get(i + 1), own) : read);
            if (orders.size() > MAX_ORDERS) {
                return List.of(Order.UNCLEAR);
            }
        }
        return settled(orders);
    }

    /** "KILL: item 0123": what an order without an object is about may follow after a stop. */
    private static List<Order> withNames(List<Order> orders, Clause next, OwnNames own) {
        TargetReader.Found found = TargetReader.find(next.tokens(), 0, MAX_NAME_WORDS, own);
        if (found.target() != Target.OTHER) {
            return orders;
        }
        return orders.stream()
                .map(order -> order.target() == Target.NONE
                        ? new Order(order.act(), Target.OTHER, found.name(), null)
                        : order)
                .toList();
    }

    /** "Embargoed until six. Under embargo": the second says no more than the first. */
    private static List<Order> settled(List<Order> orders) {
        boolean timed = orders.stream().anyMatch(order -> order.act() == Act.EMBARGO && order.time() != null);
        return orders.stream()
                .filter(order -> !timed || order.act() != Act.EMBARGO || order.time() != null)
                .toList();
    }
}
