package io.dateline.train.ner;

import io.dateline.analyse.entity.tagger.Lexicon;
import io.dateline.analyse.entity.tagger.NestedClasses;
import io.dateline.words.WordTable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A lexicon as it is written: with hashes in ascending order, so that the same lexicon gives the same file.
 *
 * @param nested one list a source
 */
record LexiconTables(
        Map<Integer, Long> words, Map<Integer, Long> classes, List<ClassList> nested, Map<Integer, Long> phrases) {
    /** Ascending by hash, whatever comes. */
    LexiconTables {
        words = new TreeMap<>(words);
        classes = new TreeMap<>(classes);
        phrases = new TreeMap<>(phrases);
    }

    Lexicon lexicon() {
        List<long[]> packed = nested.stream().map(ClassList::packed).toList();
        return new Lexicon(table(words), table(classes), new NestedClasses(table(entries()), packed), table(phrases));
    }

    void write(DataOutputStream out) throws IOException {
        write(words, out);
        write(classes, out);
        write(entries(), out);
        for (ClassList list : nested) {
            out.writeInt(list.packed().length);
            for (long packed : list.packed()) {
                out.writeInt((int) packed);
            }
        }
        write(phrases, out);
    }

    private Map<Integer, Long> entries() {
        Map<Integer, Long> entries = new TreeMap<>();
        nested.get(0).words().forEach((word, fine) -> entries.put(word, NestedClasses.entry(fine, 0)));
        nested.get(1)
                .words()
                .forEach((word, fine) -> entries.merge(word, NestedClasses.entry(0, fine), (a, b) -> a | b));
        return entries;
    }

    private static void write(Map<Integer, Long> table, DataOutputStream out) throws IOException {
        out.writeInt(table.size());
        for (int key : table.keySet()) {
            out.writeInt(key);
        }
        for (long value : table.values()) {
            out.writeInt((int) value);
        }
    }

    private static WordTable table(Map<Integer, Long> table) {
        return WordTable.of(
                table.keySet().stream().mapToInt(k -> k).toArray(),
                table.values().stream().mapToLong(v -> v).toArray());
    }
}
