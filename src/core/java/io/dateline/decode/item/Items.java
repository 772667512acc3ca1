package io.dateline.decode.item;

import io.dateline.article.RawItem;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a record holds, in order: each item, or the reason it could not be read. One is the record itself; of several,
 * each is a part, numbered from 0.
 *
 * @param all never empty
 */
public record Items(List<Checked<RawItem>> all) {
    /** Items of one record: a feed or a news message of the size that a broker takes by default has some 500. */
    public static final int MAX = 1_000;

    public Items {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no item");
        }
        all = List.copyOf(all);
    }

    public static Items of(RawItem item) {
        return of(Checked.passed(item));
    }

    public static Items of(Checked<RawItem> item) {
        return new Items(List.of(item));
    }

    public static Items refused(Reason reason, String detail) {
        return of(Checked.refused(reason, detail));
    }

    /**
     * Reads each thing found. A fault in one costs only that one.
     *
     * @param what the things are called, for the reason when there are none or too many
     */
    public static <T> Items each(List<T> found, String what, Function<? super T, Checked<RawItem>> read) {
        return joined(found, what, one -> of(read.apply(one)));
    }

    /** The same, where each thing may hold several items in its turn. */
    public static <T> Items joined(List<T> found, String what, Function<? super T, Items> read) {
        if (found.isEmpty()) {
            return refused(Reason.NO_ITEM, "no " + what);
        }
        if (found.size() > MAX) {
            // Each gives at least one, so none need be read.
            return refused(Reason.TOO_MANY_ITEMS, "more than " + MAX + " " + what);
        }
        List<Checked<RawItem>> all = new ArrayList<>();
        for (T one : found) {
            all.addAll(guarded(one, read).all());
            if (all.size() > MAX) {
                return refused(Reason.TOO_MANY_ITEMS, "more than " + MAX + " " + what);
            }
        }
        return new Items(all);
    }

    private static <T> Items guarded(T one, Function<? super T, Items> read) {
        return Checked.guarded(Reason.MALFORMED, () -> Checked.passed(read.apply(one)))
                .fold(items -> items, rejection -> refused(rejection.reason(), rejection.detail()));
    }

    /** A change to each item that was read. */
    public Items with(UnaryOperator<RawItem> change) {
        return new Items(all.stream()
                .map(item -> item.then(read -> Checked.passed(change.apply(read))))
                .toList());
    }
}
