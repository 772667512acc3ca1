package io.dateline.validate.lifecycle;

import io.dateline.validate.lifecycle.HeadlineMark.Place;
import java.util.List;

/**
 * Reads orders in the headline itself: {@code KILL-Minister resigns}, {@code HOLD LIFTED: Minister resigns}, {@code
 * (KILL) Minister resigns}. They are the words of a desk's note in a place where desks write them, in capitals before a
 * headline that is not all in capitals, or words that no headline has otherwise. So neither "Storm kills 12" nor
 * "KILL-JOYS BEWARE" nor "Kill Bill returns" cancels anything. {@code KILL: PIER OPENS} may be either, and is unclear;
 * what may be news ends no embargo.
 */
final class HeadlineOrder {
    private HeadlineOrder() {}

    /**
     * @param words those of the order; never the headline after it, which a held item keeps back
     */
    record Read(List<Order> orders, String words) {
        static final Read NOTHING = new Read(List.of(), "");
    }

    static Read of(String headline, OwnNames own) {
        String visible = Fold.visible(headline);
        boolean mayOrder = Clauses.of(visible).stream()
                .anyMatch(clause -> clause.tokens().stream().anyMatch(OrderPhrases::mayBegin));
        for (HeadlineMark mark : mayOrder ? HeadlineMark.of(visible) : List.<HeadlineMark>of()) {
            List<Order> orders = orders(mark, own);
            if (!orders.isEmpty()) {
                return new Read(orders, mark.words().strip());
            }
        }
        return Read.NOTHING;
    }

    private static List<Order> orders(HeadlineMark mark, OwnNames own) {
        MarkWords words = MarkWords.of(mark.words());
        boolean capitals = HeadlineMark.isCapitals(mark.words());
        boolean mixed = !HeadlineMark.isCapitals(mark.rest());
        boolean trusted = switch (mark.place()) {
            case BRACKETS -> words.isOnlyOrders() && (capitals || words.isSure());
            case PREFIX -> words.isSure() || (words.isOnlyOrders() && capitals && startsHeadline(mark.rest()));
            case CLOSE_PREFIX ->
                (words.isSure() || (words.isOnlyOrders() && capitals)) && mixed && startsHeadline(mark.rest());
            case CAPITALS -> words.isAddressed() || words.isRepeated();
            case WHOLE -> words.isOnlyOrders() && (capitals || words.isSure());
        };
        if (!trusted) {
            return List.of();
        }
        List<Order> orders = DeskNote.orders(mark.words(), own);
        boolean ambiguous = mark.place() == Place.PREFIX && !mixed && !words.isSure();
        if (orders.stream().anyMatch(Order::ends)) {
            return capitals && mixed ? orders : List.of();
        }
        return ambiguous && !orders.isEmpty() ? List.of(Order.UNCLEAR) : orders;
    }

    /** Words follow, and they do not go on in lower case. */
    private static boolean startsHeadline(String rest) {
        return !rest.isEmpty() && !Character.isLowerCase(rest.codePointAt(0));
    }
}
