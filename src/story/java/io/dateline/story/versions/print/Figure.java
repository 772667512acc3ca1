package io.dateline.story.versions.print;

import io.dateline.story.item.Anchor;

/**
 * A number in a text, with what tells two numbers of one kind apart.
 *
 * @param value in its shortest decimal form, so that "1.2 million" and "1,200,000" are equal; a score or a time of day as written
 * @param unit a currency, {@code %}, a unit; empty for a bare number and for things counted
 * @param counted what is counted: the name of a group of {@code counted.tsv}, such as {@code dead}; else a hash of the next
 *     word; empty when no word follows
 * @param before a hash of the word before it; empty when none stands there
 * @param former whether the text gives it as a value of earlier: "up from four"
 */
public record Figure(Anchor at, String value, String unit, String counted, String before, boolean former) {
    /** How the hash of a word is marked, so that it is never taken for the name of a group. */
    static final char WORD = '#';

    /** Whether what is counted is one of the groups that news gives numbers of, and not any word. */
    public boolean isGrouped() {
        return !counted.isEmpty() && counted.charAt(0) != WORD;
    }

    /** Whether both give the same amount. */
    public boolean isAs(Figure other) {
        return value.equals(other.value) && unit.equals(other.unit);
    }

    /** Whether they count things of two different groups, such as dead and injured. */
    public boolean isOfOtherGroup(Figure other) {
        return isGrouped() && other.isGrouped() && !counted.equals(other.counted);
    }
}
