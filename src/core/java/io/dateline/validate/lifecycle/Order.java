package io.dateline.validate.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * One order of a desk.
 *
 * @param name what the item ordered about is called, as sent; null unless that is another item
 * @param time the words that say until when; null when it says none
 */
record Order(
        Act act,
        Target target,
        @Nullable String name,
        @Nullable String time) {
    static final Order UNCLEAR = new Order(Act.UNCLEAR, Target.UNKNOWN, null, null);

    /** The end of an order, which of a kill must name it. */
    static Order endOf(Act ended) {
        return of(ended == Act.KILL ? Act.REINSTATE : Act.RELEASE, Target.ITEM);
    }

    /** Whether it ends an order given before. */
    boolean ends() {
        return act == Act.RELEASE || act == Act.REINSTATE;
    }

    static Order of(Act act, Target target) {
        return new Order(act, target, null, null);
    }
}
