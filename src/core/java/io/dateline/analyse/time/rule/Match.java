package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * A time expression found.
 *
 * @param from its first atom
 * @param to the atom after its last
 * @param mod TIMEX3 modifier; null when there is none
 */
public record Match(
        int from, int to, Meaning meaning, @Nullable String mod) {
    Match(int from, int to, Meaning meaning) {
        this(from, to, meaning, null);
    }

    /** The same meaning over a wider stretch. */
    Match over(int newFrom, int newTo) {
        return new Match(newFrom, newTo, meaning, mod);
    }

    Match with(@Nullable String newMod) {
        return newMod == null ? this : new Match(from, to, meaning, newMod);
    }
}
