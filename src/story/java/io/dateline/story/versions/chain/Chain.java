package io.dateline.story.versions.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is remembered of one item.
 *
 * @param shard where its newest version was placed; -1 when nowhere
 * @param count versions seen, more than the marks kept
 * @param marks of the newest versions, the newest first
 * @param row of the newest usable version; null when there is none
 * @param print of that version
 * @param withdrawal null when the item may be shown
 * @param supersededBy uri of an item that replaced it; empty when none did
 * @param keys the sender's ids by which others may call it, as the index has them
 */
public record Chain(
        int shard,
        int count,
        List<Mark> marks,
        @Nullable Row row,
        StoredPrint print,
        Place place,
        @Nullable Withdrawal withdrawal,
        String supersededBy,
        List<String> keys) {
    /** Versions of an item that are remembered: more than any story on a wire has had, and each takes 20 bytes. */
    public static final int MAX_MARKS = 40;

    /** Of an item that was not seen yet. */
    public static final Chain NEW =
            new Chain(-1, 0, List.of(), null, StoredPrint.NONE, Place.NONE, null, "", List.of());

    public Chain {
        marks = List.copyOf(marks.subList(0, Math.min(MAX_MARKS, marks.size())));
        keys = List.copyOf(keys);
    }

    public Standing standing() {
        return withdrawal == null ? Standing.USABLE : withdrawal.standing();
    }

    public @Nullable Mark newest() {
        return marks.isEmpty() ? null : marks.get(0);
    }

    /** Event time of the last thing that happened to it. */
    public long time() {
        Mark newest = newest();
        long sent = newest == null ? 0 : newest.time();
        return withdrawal == null ? sent : Math.max(sent, withdrawal.time());
    }

    public Chain with(Place placed) {
        return new Chain(shard, count, marks, row, print, placed, withdrawal, supersededBy, keys);
    }

    /** Withdrawn: nothing of its text is left. */
    public Chain with(@Nullable Withdrawal withdrawn) {
        return new Chain(-1, count, marks, null, StoredPrint.NONE, Place.NONE, withdrawn, supersededBy, keys);
    }

    public Chain supersededBy(String uri) {
        return new Chain(shard, count, marks, row, print, place, withdrawal, uri, keys);
    }
}
