package io.dateline.story.versions;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A shelf in memory, for a replay in one process. */
public final class MemoryShelf implements Shelf {
    private final TreeMap<String, byte[]> bytes = new TreeMap<>();

    @Override
    public byte @Nullable [] get(String key) {
        return bytes.get(key);
    }

    @Override
    public void put(String key, byte[] value) {
        bytes.put(key, value);
    }

    @Override
    public void remove(String key) {
        bytes.remove(key);
    }

    @Override
    public List<String> keys(String first, String last, int limit) {
        return bytes.subMap(first, last).keySet().stream().limit(limit).toList();
    }

    public int size() {
        return bytes.size();
    }

    /** Bytes of keys and values that begin so. */
    public long bytes(String prefix) {
        return bytes.subMap(prefix, prefix + '\uffff').entrySet().stream()
                .mapToLong(entry -> entry.getKey().length() + entry.getValue().length)
                .sum();
    }
}
