package io.dateline.story.item;

/**
 * A place in an item's text, as events give it: UTF-16 code units within the title or the body, {@code end} exclusive.
 */
public record Anchor(Field field, int start, int end) implements Comparable<Anchor> {
    /** Which text the offsets count in. */
    public enum Field {
        TITLE,
        BODY
    }

    public Anchor {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("anchor " + field + " " + start + ".." + end);
        }
    }

    /** Whether the other lies within this one. */
    public boolean contains(Anchor other) {
        return field == other.field && start <= other.start && other.end <= end;
    }

    /** Title before body, then by start; of two with the same start the longer comes first. */
    @Override
    public int compareTo(Anchor other) {
        if (field != other.field) {
            return field.compareTo(other.field);
        }
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
