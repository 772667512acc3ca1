package io.dateline.train;

import io.dateline.analyse.entity.tagger.Lexicon;
import io.dateline.analyse.entity.tagger.WordTable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** A lexicon as it is written: hashes in ascending order, so that the file repeats. */
record LexiconTables(Map<Integer, Long> words, Map<Integer, Long> clusters, Map<Integer, Long> phrases) {
    /** Ascending by hash, whatever comes. */
    LexiconTables {
        words = new TreeMap<>(words);
        clusters = new TreeMap<>(clusters);
        phrases = new TreeMap<>(phrases);
    }

    Lexicon lexicon() {
        return new Lexicon(table(words), table(clusters), table(phrases));
    }

    void write(DataOutputStream out) throws IOException {
        write(words, out);
        write(clusters, out);
        write(phrases, out);
    }

    private static void write(Map<Integer, Long> table, DataOutputStream out) throws IOException {
        out.writeInt(table.size());
        for (int key : table.keySet()) {
            out.writeInt(key);
        }
        for (long value : table.values()) {
            out.writeLong(value);
        }
    }

    private static WordTable table(Map<Integer, Long> table) {
        return WordTable.of(
                table.keySet().stream().mapToInt(k -> k).toArray(),
                table.values().stream().mapToLong(v -> v).toArray());
    }
}
