package io.dateline.story.versions;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The queue of what is to be forgotten, in the order of event time, which is as far as the newest item seen. No clock is read:
 * the same items bring the same forgetting.
 */
final class Expiry {
    private static final String PREFIX = "x|";
    private static final String CLOCK = "t|";

    /** Digits of a time in hexadecimal: keys then sort by time. */
    private static final int DIGITS = 16;

    /** Entries handled with one item: more than come due with one on any wire, and few enough not to hold it up. */
    private static final int MAX_AT_ONCE = 64;

    /** The value of an entry, whose key says everything. */
    private static final byte[] NOTHING = {};

    private final Shelf shelf;

    Expiry(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The event time reached. */
    long now() {
        byte[] time = shelf.get(CLOCK);
        return time == null ? 0 : ByteBuffer.wrap(time).getLong();
    }

    /** Moves event time forward; it never goes back. */
    void reach(long time) {
        if (time > now()) {
            shelf.put(CLOCK, ByteBuffer.allocate(Long.BYTES).putLong(time).array());
        }
    }

    void at(long time, String what) {
        shelf.put(PREFIX + hex(time) + "|" + what, NOTHING);
    }

    /** Takes what is due, with the time it was due at. */
    void due(BiConsumer<Long, String> each) {
        List<String> keys = shelf.keys(PREFIX, PREFIX + hex(now()), MAX_AT_ONCE);
        for (String key : keys) {
            shelf.remove(key);
            int bar = PREFIX.length() + DIGITS;
            each.accept(Long.parseLong(key.substring(PREFIX.length(), bar), 16), key.substring(bar + 1));
        }
    }

    private static String hex(long time) {
        return HexFormat.of().toHexDigits(Math.max(0, time));
    }
}
