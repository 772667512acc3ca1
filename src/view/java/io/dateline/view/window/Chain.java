package io.dateline.view.window;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The versions of one article, in the order they arrived, and whether it may be shown. The rule is the schema's: the
 * order (a kill or its release) with the highest {@code versionSeq} decides whether the article is withdrawn; of the
 * other versions the highest is current.
 */
final class Chain {
    private final List<Row> rows = new ArrayList<>();
    private @Nullable Row order;
    private @Nullable Row current;

    void add(Row row) {
        rows.add(row);
        take(row);
    }

    private void take(Row row) {
        if (row.order().commands()
                && (order == null || row.order().seq() >= order.order().seq())) {
            order = row;
        }
        if (!row.kills()
                && (current == null || row.order().rank() >= current.order().rank())) {
            current = row;
        }
    }

    /** Puts a row in the place of the one at the same position. */
    void replace(Row row) {
        rows.replaceAll(old -> old.position().equals(row.position()) ? row : old);
        if (current != null && current.position().equals(row.position())) {
            current = row;
        }
    }

    /** Forgets a row. What was decided by it stays decided. */
    void drop(Row row) {
        rows.removeIf(old -> old.position().equals(row.position()));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** The version that counts; null when nothing but kills were seen. */
    @Nullable
    Row current() {
        return current;
    }

    /** Whether a kill was taken back by name. */
    boolean hasRelease() {
        return order != null && !order.kills();
    }

    boolean isKilled() {
        return order != null && order.kills();
    }

    /** Why its own events let no version of it be shown; null when they let the current one. */
    @Nullable
    Closing closing() {
        if (order != null && order.kills()) {
            return order.closing();
        }
        Closing own = current == null ? null : current.closing();
        return own == null || own.isByStory() ? null : own;
    }
}
