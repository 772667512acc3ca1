package io.dateline.analyse.time.word;

import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import io.dateline.words.WordNumbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of one or more words that are looked for at a few atoms only, so that their first words need no {@link Kind}. Read from
 * a file of two cells: what the name stands for, and its words in lower case as atoms cut them.
 */
public final class PhraseTable {
    private final WordNumbers firstWords;
    /** By the number of the first word. */
    private final List<List<Name>> names;

    private record Name(List<String> words, String thing) {}

    private PhraseTable(Map<String, List<Name>> byFirst) {
        firstWords = WordNumbers.of(byFirst.keySet());
        names = List.copyOf(byFirst.values());
    }

    public static PhraseTable of(String resource) {
        Map<String, List<Name>> byFirst = new LinkedHashMap<>();
        for (List<String> row : WordFile.rows(resource, 2)) {
            List<String> words = WordLine.words(row.get(1));
            byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Name(words, row.get(0)));
        }
        return new PhraseTable(byFirst);
    }

    /** The longest name at an atom; null when none begins there. */
    public Phrases.@Nullable Found find(Atoms atoms, int at) {
        int number = atoms.number(at, firstWords);
        if (number < 0) {
            return null;
        }
        Name best = null;
        for (Name name : names.get(number)) {
            boolean longer = best == null || name.words.size() > best.words.size();
            best = longer && Phrases.fits(atoms, at, name.words) ? name : best;
        }
        return best == null ? null : new Phrases.Found(at + best.words.size(), best.thing);
    }
}
