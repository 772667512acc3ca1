package io.dateline.analyse.time.word;

import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Names of one or more words, each standing for something: "square miles" for {@code sq mi}. Read from a file of lines,
 * the thing and then the words. The lexicon gives the first word of each name its kind and its place here, so that a
 * name is looked for only where one can begin.
 */
public final class Phrases {
    public static final Phrases HOLIDAYS = new Phrases("holidays.txt", Kind.HOLIDAY);
    public static final Phrases CURRENCIES = new Phrases("currencies.txt", Kind.CURRENCY);
    public static final Phrases CURRENCY_MARKS = new Phrases("currency-marks.txt", Kind.CURRENCY_MARK);
    public static final Phrases PERCENTAGES = new Phrases("percentages.txt", Kind.PERCENT);
    public static final Phrases MEASURES = new Phrases("measures.txt", Kind.MEASURE);

    static final List<Phrases> ALL = List.of(HOLIDAYS, CURRENCIES, CURRENCY_MARKS, PERCENTAGES, MEASURES);

    private final Kind kind;
    private final List<String> firstWords = new ArrayList<>();
    private final List<List<Name>> names = new ArrayList<>();

    /**
     * A name found.
     *
     * @param end the atom after it
     * @param thing what it stands for
     */
    public record Found(int end, String thing) {}

    private record Name(List<String> words, String thing) {}

    private Phrases(String file, Kind kind) {
        this.kind = kind;
        Map<String, List<Name>> byFirst = new TreeMap<>();
        for (WordLine read : WordFile.lines("/io/dateline/analyse/time/" + file)) {
            String line = read.text();
            int space = line.indexOf(' ');
            List<String> words = List.of(line.substring(space + 1).split(" ", -1));
            byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(new Name(words, line.substring(0, space)));
        }
        byFirst.forEach((first, all) -> {
            firstWords.add(first);
            names.add(List.copyOf(all));
        });
    }

    Kind kind() {
        return kind;
    }

    List<String> firstWords() {
        return firstWords;
    }

    /** The longest name at an atom; null when none begins there. */
    public @Nullable Found find(Atoms atoms, int at) {
        if (!atoms.is(at, kind)) {
            return null;
        }
        Name best = null;
        for (Name name : names.get(atoms.value(at, kind))) {
            boolean longer = best == null || name.words.size() > best.words.size();
            best = longer && fits(atoms, at, name.words) ? name : best;
        }
        return best == null ? null : new Found(at + best.words.size(), best.thing);
    }

    static boolean fits(Atoms atoms, int at, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (!atoms.word(at + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
