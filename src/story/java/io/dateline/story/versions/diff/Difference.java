package io.dateline.story.versions.diff;

import io.dateline.story.item.Anchor;
import java.util.List;

/**
 * What changed from one version to the next. Places of what was dropped count in the older version, all others in the newer.
 *
 * @param whole whether both versions had their text; without it nothing is compared and every list is empty
 * @param headline whether the headline's words changed
 * @param denials sentences that gained or lost a denial and are otherwise much the same
 */
public record Difference(
        boolean whole,
        ChangeClass changeClass,
        boolean headline,
        Sentences sentences,
        List<ChangedFigure> figures,
        Names names,
        Quotes quotes,
        List<Anchor> denials) {
    /** Of versions without text. */
    public static final Difference UNKNOWN = new Difference(
            false,
            ChangeClass.UNKNOWN,
            false,
            new Sentences(List.of(), List.of(), List.of()),
            List.of(),
            new Names(List.of(), List.of()),
            new Quotes(List.of(), List.of(), List.of(), List.of()),
            List.of());

    public Difference {
        figures = List.copyOf(figures);
        denials = List.copyOf(denials);
    }

    /** Whether the news changed or its wording. */
    public enum ChangeClass {
        /** A fact was added, dropped or changed. */
        NEWS,
        /** The same facts in other words. */
        WORDING,
        /** Nothing that a reader would see. */
        NONE,
        /** There was no text to compare. */
        UNKNOWN
    }

    /** @param reworded sentences that stand in both, in other words */
    public record Sentences(List<Anchor> added, List<Anchor> dropped, List<Moved> reworded) {
        public Sentences {
            added = List.copyOf(added);
            dropped = List.copyOf(dropped);
            reworded = List.copyOf(reworded);
        }
    }

    /** Where a thing stands in the newer version and where it stood in the older. */
    public record Moved(Anchor now, Anchor before) {}

    /**
     * A number that was corrected or brought up to date.
     *
     * @param unit empty for a bare number and for a count
     * @param counted the group counted, such as {@code dead}; empty for any other
     */
    public record ChangedFigure(String before, String now, String unit, String counted, Moved places) {}

    public record Names(List<String> added, List<String> dropped) {
        public Names {
            added = List.copyOf(added);
            dropped = List.copyOf(dropped);
        }
    }

    /** @param speakersAdded names of those who did not speak in the older version */
    public record Quotes(
            List<Anchor> added, List<Anchor> dropped, List<String> speakersAdded, List<String> speakersDropped) {
        public Quotes {
            added = List.copyOf(added);
            dropped = List.copyOf(dropped);
            speakersAdded = List.copyOf(speakersAdded);
            speakersDropped = List.copyOf(speakersDropped);
        }
    }
}
