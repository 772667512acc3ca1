package io.dateline.story.versions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a book keeps what it remembers: bytes by key, in the order of the keys. The stream gives it a store that outlives a crash. */
public interface Shelf {
    byte @Nullable [] get(String key);

    void put(String key, byte[] value);

    void remove(String key);

    /**
     * Keys from the first (inclusive) to the last (exclusive), in order.
     *
     * @param limit how many at most
     */
    List<String> keys(String first, String last, int limit);
}
