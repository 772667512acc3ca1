package io.dateline.story.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.story.duplicates.HardPairs.Pair;
import io.dateline.story.reading.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class HardPairsTest {
    /** A bar of the issue: F1 in percent. */
    private static final double BAR = 95;

    private static boolean told(Pair pair) {
        BandIndex<Fingerprint> index = new BandIndex<>();
        Reading one = Reading.of("", pair.one());
        int[] shingles = Shingles.of(one);
        index.add(MinHash.bands(shingles), Fingerprint.of(shingles, one));
        Reading other = Reading.of("", pair.other());
        int[] others = Shingles.of(other);
        Fingerprint print = Fingerprint.of(others, other);
        return index.candidates(MinHash.bands(others)).stream()
                .anyMatch(found -> Likeness.of(print, found, pair.apartMs()).isCopy());
    }

    @Test
    void tellsCopiesFromLookalikes() {
        List<Pair> pairs = HardPairs.all();
        List<Pair> found = pairs.stream().filter(HardPairsTest::told).toList();
        double right = found.stream().filter(Pair::copy).count();
        double copies = pairs.stream().filter(Pair::copy).count();

        List<String> wrong = pairs.stream()
                .filter(pair -> pair.copy() != found.contains(pair))
                .map(Pair::kind)
                .sorted()
                .toList();
        assertThat(pairs).hasSize(200);
        assertThat(200 * right / (found.size() + copies)).as("wrong: %s", wrong).isGreaterThanOrEqualTo(BAR);
    }
}
