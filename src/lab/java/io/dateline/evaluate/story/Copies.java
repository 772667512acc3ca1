package io.dateline.evaluate.story;

import io.dateline.evaluate.Gold;
import io.dateline.story.duplicates.BandIndex;
import io.dateline.story.duplicates.Fingerprint;
import io.dateline.story.duplicates.Likeness;
import io.dateline.story.duplicates.MinHash;
import io.dateline.story.duplicates.Shingles;
import io.dateline.story.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/** Puts the texts of a corpus into groups of near duplicates: what is a copy of a copy is in the same group. */
final class Copies {
    private Copies() {}

    /** The number of each row's group. */
    static List<String> of(List<Gold> rows) {
        BandIndex<Integer> index = new BandIndex<>();
        List<Fingerprint> prints = new ArrayList<>();
        int[] group = new int[rows.size()];
        for (int at = 0; at < rows.size(); at++) {
            Reading reading = reading(rows.get(at).row().path("text").asText());
            int[] shingles = Shingles.of(reading);
            int[] bands = MinHash.bands(shingles);
            prints.add(Fingerprint.of(shingles, reading));
            group[at] = at;
            for (int earlier : index.candidates(bands)) {
                if (Likeness.of(prints.get(at), prints.get(earlier), 0).isCopy()) {
                    group[root(group, at)] = root(group, earlier);
                }
            }
            index.add(bands, at);
        }
        List<String> groups = new ArrayList<>();
        for (int at = 0; at < group.length; at++) {
            groups.add(Integer.toString(root(group, at)));
        }
        return groups;
    }

    private static Reading reading(String text) {
        int line = Math.max(0, text.indexOf('\n'));
        return Reading.of(text.substring(0, line), text.substring(line));
    }

    private static int root(int[] group, int at) {
        int root = at;
        while (group[root] != root) {
            root = group[root];
        }
        return root;
    }
}
