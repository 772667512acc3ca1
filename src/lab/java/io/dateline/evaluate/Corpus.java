package io.dateline.evaluate;

import java.util.Map;

/**
 * A file of gold rows.
 *
 * @param name in tables and floors
 * @param file path below the data directory, JSONL, plain or {@code .gz}
 * @param settings how its task is to read it, for example {@code map=gmb}
 */
public record Corpus(String name, String file, Map<String, String> settings) {
    public Corpus {
        settings = Map.copyOf(settings);
    }

    public static Corpus of(String name, String file) {
        return new Corpus(name, file, Map.of());
    }

    /** The setting, or {@code otherwise} when it is not made. */
    public String setting(String key, String otherwise) {
        return settings.getOrDefault(key, otherwise);
    }

    /** Whether the setting is {@code true}. */
    public boolean is(String key) {
        return settings.getOrDefault(key, "false").equals("true");
    }
}
