package io.dateline.validate.lifecycle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order in a slug: after a comma ({@code BC-Harbour-Ferry, KILL}), or as its whole. Words joined by hyphens are the
 * subject: {@code kill-bill-returns} orders nothing.
 */
final class SlugOrder {
    /** Parts between commas read; slugs have up to four. */
    static final int MAX_PARTS = 6;

    private SlugOrder() {}

    static List<Order> orders(@Nullable String slug, OwnNames own) {
        if (slug == null) {
            return List.of();
        }
        String[] parts = Fold.visible(slug).split(",", MAX_PARTS);
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].strip();
            boolean whole = parts.length == 1;
            if ((i > 0 || whole) && MarkWords.of(part).isOnlyOrders() && (!whole || HeadlineMark.isCapitals(part))) {
                return DeskNote.orders(part, own);
            }
        }
        return List.of();
    }
}
