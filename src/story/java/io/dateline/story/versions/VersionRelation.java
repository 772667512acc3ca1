package io.dateline.story.versions;

import io.dateline.story.versions.chain.Mark;
import io.dateline.story.versions.diff.Difference;
import org.jspecify.annotations.Nullable;

/**
 * What an event is to the versions before it.
 *
 * @param number of versions seen of this item, this one included
 * @param latest whether this is now the newest version
 * @param previous the version it was compared with; null when there was none
 * @param difference to that version
 */
public record VersionRelation(
        Kind kind, int number, boolean latest, @Nullable Mark previous, Difference difference) {
    public enum Kind {
        /** The first version that came. */
        FIRST,
        /** Newer than all before it: those are stale now. */
        NEWER,
        /** Older than one that came before: it is stale itself. */
        LATE,
        /** The newest one sent again, or an older one. */
        REPEAT,
        /** Of a killed item: it is not shown. */
        REFUSED,
        /** Puts its item on hold. */
        WITHHELD,
        /** Kills its item. */
        CANCELED,
        /** Replaces an item of another uri. */
        REPLACES
    }

    /** A relation without a difference. */
    public static VersionRelation of(Kind kind, int number, boolean latest, @Nullable Mark previous) {
        return new VersionRelation(kind, number, latest, previous, Difference.UNKNOWN);
    }
}
