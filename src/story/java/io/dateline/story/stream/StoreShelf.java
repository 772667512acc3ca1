package io.dateline.story.stream;

import io.dateline.story.versions.Shelf;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** A shelf that is a store in memory with a changelog in Kafka. */
final class StoreShelf implements Shelf {
    private final KeyValueStore<String, byte[]> store;

    StoreShelf(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    @Override
    public byte @Nullable [] get(String key) {
        return store.get(key);
    }

    @Override
    public void put(String key, byte[] value) {
        store.put(key, value);
    }

    @Override
    public void remove(String key) {
        store.delete(key);
    }

    /** The store's ranges include their end. */
    @Override
    public List<String> keys(String first, String last, int limit) {
        List<String> keys = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> range = store.range(first, last)) {
            while (range.hasNext() && keys.size() < limit) {
                KeyValue<String, byte[]> next = range.next();
                if (next.key.compareTo(last) < 0) {
                    keys.add(next.key);
                }
            }
        }
        return keys;
    }
}
