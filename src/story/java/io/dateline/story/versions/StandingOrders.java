package io.dateline.story.versions;

import io.dateline.story.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * Kills and holds that are remembered, so that an item that comes after the order that was about it is not shown. An order by
 * name is about items made before it alone: a number is given to another item the next day.
 */
final class StandingOrders {
    private static final String PREFIX = "o|";
    private static final String BY_URI = PREFIX + "u|";

    private final Shelf shelf;

    StandingOrders(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Remembers it; returns its key, to forget it by. */
    String add(Order order) {
        String key = order.target() == null
                ? PREFIX + SenderIds.key(order.provider(), order.asSent())
                : BY_URI + order.target();
        shelf.put(key, OrderCodec.write(order));
        return key;
    }

    /** The order that stands against the item; null when there is none. */
    @Nullable
    Order against(Item item) {
        Order order = read(BY_URI + item.uri());
        if (order != null && item.time() <= order.time()) {
            return order;
        }
        for (String key : SenderIds.keys(item)) {
            order = read(PREFIX + key);
            if (order != null && item.time() <= order.time() && !order.by().equals(item.uri())) {
                return order;
            }
        }
        return null;
    }

    private @Nullable Order read(String key) {
        byte[] bytes = shelf.get(key);
        return bytes == null ? null : OrderCodec.read(bytes);
    }
}
