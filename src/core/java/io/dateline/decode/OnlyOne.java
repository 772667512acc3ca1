package io.dateline.decode;

import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import java.util.List;

/** One record carries one item: offsets, ids and transactions count records. */
final class OnlyOne {
    private OnlyOne() {}

    static <T> Checked<T> of(List<T> items, String what) {
        return switch (items.size()) {
            case 0 -> Checked.refused(Reason.NO_ITEM, "no " + what);
            case 1 -> Checked.passed(items.get(0));
            default -> Checked.refused(Reason.SEVERAL_ITEMS, items.size() + " " + what + " in one record");
        };
    }
}
