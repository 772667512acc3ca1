package io.dateline.train.ner;

import io.dateline.analyse.entity.tagger.Hash;
import io.dateline.analyse.entity.tagger.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Word classes from a file: a line a class, with the numbers, from 1, of the coarse and the middle class that it belongs to
 * and its words in small letters, separated by blanks. The class's own number is that of its line.
 *
 * @param words the class by a word's hash
 * @param packed by number, the three classes as {@link Lexicon#classes} packs them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ClassList(Map<Integer, Integer> words, long[] packed) {
    static ClassList read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Map<Integer, Integer> words = new HashMap<>();
        long[] packed = new long[lines.size() + 1];
        for (int fine = 1; fine < packed.length; fine++) {
            String[] cells = lines.get(fine - 1).split(" ", -1);
            packed[fine] = Lexicon.classes(fine, Integer.parseInt(cells[1]), Integer.parseInt(cells[0]));
            for (int i = 2; i < cells.length; i++) {
                words.putIfAbsent(Hash.word(cells[i]), fine);
            }
        }
        return new ClassList(words, packed);
    }
}
