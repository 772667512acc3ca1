package io.dateline.analyse.topic;

import io.dateline.words.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Media Topics in use: seventeen top-level ones, numbered from 0 in the order of their codes, and some of the second level. */
public final class Vocabulary {
    /** How many top-level topics there are. */
    public static final int TOPS = 17;
    /** The release the names are from. */
    public static final String RELEASE = "2023-10-24";

    private static final Map<String, Entry> ENTRIES = read();

    record Entry(String code, String name, String parent) {}

    private Vocabulary() {}

    private static Map<String, Entry> read() {
        Map<String, Entry> entries = new HashMap<>();
        for (List<String> fields : WordFile.rows("/topics/names.tsv", 3)) {
            entries.put(fields.get(0), new Entry(fields.get(0), fields.get(1), fields.get(2)));
        }
        return Map.copyOf(entries);
    }

    static Entry entry(String code) {
        Entry entry = ENTRIES.get(code);
        if (entry == null) {
            throw new IllegalStateException("no Media Topic " + code + " in names.tsv");
        }
        return entry;
    }

    static Entry top(int number) {
        return entry((number < 9 ? "0" : "") + (number + 1) + "000000");
    }

    /** Number of the top-level topic with this code of eight digits. */
    public static int number(String code) {
        return Integer.parseInt(code.substring(0, 2)) - 1;
    }
}
