package io.dateline.validate.lifecycle;

import io.dateline.article.Lifecycle.Cause;
import io.dateline.article.Lifecycle.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects the desk's orders about an item from its notes, headline and slug, with the words of each. The strictest
 * order about the item itself decides. An order about another item holds this item back too, unless the note says that
 * this item replaces the other.
 */
final class Instructions {
    private record Said(Order order, String words) {}

    private final List<Said> all = new ArrayList<>();

    void add(List<Order> orders, @Nullable String words) {
        orders.forEach(order -> all.add(new Said(order, words == null ? "" : words)));
    }

    void add(HeadlineOrder.Read read) {
        add(read.orders(), read.words());
    }

    /**
     * @param targets gives the uri of the article that the desk calls by a name; null when the name does not tell
     */
    Verdict verdict(Function<String, @Nullable String> targets) {
        Verdict verdict = Verdict.USABLE;
        for (Said said : all) {
            verdict = decides(said, verdict, targets);
        }
        return verdict;
    }

    /** Among orders that hold, one that is understood is named before one that is not. */
    private Verdict decides(Said said, Verdict before, Function<String, @Nullable String> targets) {
        Verdict now = killsOther(said, targets) ? Verdict.canceled(Cause.ORDER, said.words()) : verdict(said);
        boolean clearer = before.held() != null
                && before.held().cause() == Cause.UNKNOWN_ORDER
                && now.held() != null
                && now.held().cause() == Cause.ORDER;
        return clearer ? now : before.stricter(now);
    }

    /** Whether the item is nothing but the kill of another one, whose uri is known: it is that one's last version. */
    private static boolean killsOther(Said said, Function<String, @Nullable String> targets) {
        Order order = said.order();
        return order.act() == Act.KILL
                && order.target() == Target.OTHER
                && order.name() != null
                && !NoteChange.replaces(said.words())
                && targets.apply(order.name()) != null;
    }

    private Verdict verdict(Said said) {
        Order order = said.order();
        if (order.act() == Act.UNCLEAR) {
            return Verdict.withheld(Cause.UNKNOWN_ORDER, said.words());
        }
        if (order.act() == Act.KILL && isAboutItem(order)) {
            return Verdict.canceled(Cause.ORDER, said.words());
        }
        boolean ofOther = order.target() == Target.OTHER && !NoteChange.replaces(said.words());
        return (order.act() == Act.HOLD && isAboutItem(order)) || ofOther
                ? Verdict.withheld(Cause.ORDER, said.words())
                : Verdict.USABLE;
    }

    /** An order that names nothing is about the item, unless another order names a different one. */
    private boolean isAboutItem(Order order) {
        return order.target() == Target.ITEM || (order.target() == Target.NONE && other() == null);
    }

    /** The words that say until when, of each embargo ordered; an empty entry for one that says nothing. */
    List<String> embargoes() {
        return all.stream()
                .filter(said ->
                        said.order().act() == Act.EMBARGO && said.order().target() == Target.ITEM)
                .map(said -> said.order().time() == null ? "" : said.order().time())
                .toList();
    }

    /** Whether a kill is taken back by name. */
    boolean reinstate() {
        return all.stream().anyMatch(said -> said.order().act() == Act.REINSTATE);
    }

    boolean release() {
        return all.stream().anyMatch(said -> said.order().ends());
    }

    /** The name of another item that an order is about; null when there is none. */
    @Nullable
    String other() {
        for (Said said : all) {
            if (said.order().target() == Target.OTHER) {
                return said.order().name();
            }
        }
        return null;
    }

    /**
     * The change of this item that an order about earlier versions, or about another item, implies; null when there is
     * none.
     */
    @Nullable
    Change change() {
        for (Said said : all) {
            Target target = said.order().target();
            if (target == Target.EARLIER || target == Target.OTHER) {
                return NoteChange.ofOrderAboutEarlier(said.words());
            }
        }
        return null;
    }
}
