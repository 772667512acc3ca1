package io.dateline.story.versions;

import io.dateline.article.Lifecycle.Change;
import io.dateline.story.item.Item;
import io.dateline.story.item.State;
import io.dateline.story.versions.chain.Mark;
import io.dateline.story.versions.print.Print;
import io.dateline.story.versions.print.Printer;
import io.dateline.words.WordFile;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from an item what it orders about another one. */
final class Orders {
    private static final Set<String> KILLS = WordFile.words("/versions/kills.txt");

    private Orders() {}

    /** Null when it orders nothing about another item. An "add" names the item that it goes on from, which stays. */
    static @Nullable Order of(Item item) {
        State state = item.state();
        String named = state.retracts();
        if (named == null) {
            return null;
        }
        boolean own = item.uri().equals(state.retractsUri()) || named.equals(item.uri());
        if (own || (state.usable() && state.change() == Change.ADD)) {
            return null;
        }
        Order.Kind kind = kind(state);
        return new Order(
                kind,
                item.uri(),
                Mark.of(item),
                item.head().eventId(),
                item.head().provider(),
                named,
                state.retractsUri(),
                state.reason() == null ? "" : state.reason(),
                kind == Order.Kind.REPLACE ? Printer.of(item) : Print.NONE,
                item.head().received());
    }

    /** An order whose item is unknown comes as a hold, whatever it orders: its words tell which. */
    private static Order.Kind kind(State state) {
        if (state.usable()) {
            return Order.Kind.REPLACE;
        }
        boolean kill = state.deleted() || state.change() == Change.KILL || saysKill(state.reasonAsSent());
        return kill ? Order.Kind.CANCEL : Order.Kind.WITHHOLD;
    }

    private static boolean saysKill(@Nullable String words) {
        if (words != null) {
            for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]", -1)) {
                if (KILLS.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
