package io.dateline.analyse.quote;

import org.jspecify.annotations.Nullable;

/**
 * What was said before a quotation, as far as it bears on who speaks in it.
 *
 * @param speaker the entity that spoke last; null if it has none
 * @param unit the last unit of what was said last; -1 if nothing was
 * @param unnamed the words for the last speaker without a name, until one with a name speaks; null if there is none
 */
record Spoken(@Nullable String speaker, int unit, @Nullable Segment unnamed) {
    static final Spoken NOTHING = new Spoken(null, -1, null);
}
