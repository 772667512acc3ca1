package io.dateline.story.stages;

import io.dateline.story.item.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which shard an item belongs to. Items of one shard are compared with each other, in one order, by one thread; items of two
 * shards never are. A shard is named by languages, or by a language and a provider.
 */
public final class Shards {
    private static final String REST = "*";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int count;

    /**
     * @param shards each of languages joined by {@code +}; {@code en/ellery-press} for one sender's items; {@code *}, which one
     *     shard must have, for all others
     */
    public Shards(List<String> shards) {
        count = shards.size();
        for (int number = 0; number < count; number++) {
            for (String name : shards.get(number).toLowerCase(Locale.ROOT).split("\\+", -1)) {
                if (name.isBlank() || numbers.put(name.strip(), number) != null) {
                    throw new IllegalArgumentException(
                            "dateline.story.shards: \"" + name.strip() + "\" is empty or twice");
                }
            }
        }
        if (!numbers.containsKey(REST)) {
            throw new IllegalArgumentException("dateline.story.shards: one shard must have * for all other languages");
        }
    }

    public int count() {
        return count;
    }

    public int of(Item item) {
        String language = item.head().language().toLowerCase(Locale.ROOT);
        int end = language.indexOf('-');
        String base = end < 0 ? language : language.substring(0, end);
        for (String name : List.of(base + "/" + item.head().provider(), base)) {
            Integer number = numbers.get(name);
            if (number != null) {
                return number;
            }
        }
        return numbers.getOrDefault(REST, 0);
    }
}
