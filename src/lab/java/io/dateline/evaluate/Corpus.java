package io.dateline.evaluate;

import java.util.Map;

/**
 * A file of gold rows.
 *
 * @param name in tables and floors
 * @param file path below the data directory, JSONL, plain or {@code .gz}
 * @param settings how its task is to read it, for example {@code map=gmb}; {@code only}, the language whose rows count; {@code case=title} or {@code upper},
 *     how its letters are changed
 */
public record Corpus(String name, String file, Map<String, String> settings) {
    /** Stands for the gold set that comes with Dateline, which is no file of the data directory. */
    private static final String OWN = "";

    public Corpus {
        settings = Map.copyOf(settings);
    }

    public static Corpus of(String name, String file) {
        return new Corpus(name, file, Map.of());
    }

    /** The gold set that comes with Dateline, the rows of one language. */
    public static Corpus own(String language) {
        return new Corpus("ellery", OWN, Map.of("only", language));
    }

    /** Results and tables in English that come with Dateline. */
    public static Corpus ownTables() {
        return new Corpus("tables", OWN, Map.of("only", "en", "folder", "tables"));
    }

    /** The gold set that comes with Dateline, all its languages. */
    public static Corpus own() {
        return new Corpus("ellery", OWN, Map.of());
    }

    /** Whether it comes with Dateline, so that it needs no data directory. */
    public boolean isOwn() {
        return file.equals(OWN);
    }

    /** The value of the setting, or {@code otherwise} when there is none. */
    public String setting(String key, String otherwise) {
        return settings.getOrDefault(key, otherwise);
    }

    /** Whether the setting is {@code true}. */
    public boolean is(String key) {
        return settings.getOrDefault(key, "false").equals("true");
    }
}
