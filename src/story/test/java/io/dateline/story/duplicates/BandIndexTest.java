package io.dateline.story.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BandIndexTest {
    private final Random random = new Random(7);

    private int[] bands() {
        return random.ints(MinHash.BANDS).toArray();
    }

    /** Two sets of this similarity. */
    private int[][] pair(double jaccard) {
        int size = 300;
        int common = (int) Math.ceil(2 * size * jaccard / (1 + jaccard));
        int[] one = random.ints(size).toArray();
        int[] other = random.ints(size).toArray();
        System.arraycopy(one, 0, other, 0, common);
        Arrays.sort(one);
        Arrays.sort(other);
        return new int[][] {one, other};
    }

    @Test
    void findsAlmostAllPairsThatAreHalfAlike() {
        int found = 0;
        int pairs = 5_000;
        for (int pair = 0; pair < pairs; pair++) {
            int[][] sets = pair(0.5);
            BandIndex<String> index = new BandIndex<>();
            index.add(MinHash.bands(sets[0]), "one");
            found += index.candidates(MinHash.bands(sets[1])).size();
        }
        assertThat((double) found / pairs).isGreaterThanOrEqualTo(0.999);
    }

    @Test
    void findsEntriesOfEverySegment() {
        BandIndex<Integer> index = new BandIndex<>();
        int[][] keys = new int[6_000][];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = bands();
            index.add(keys[at], at);
        }
        for (int at = 0; at < keys.length; at++) {
            assertThat(index.candidates(keys[at])).contains(at);
        }
    }

    @Test
    void findsNothingThatWasTakenOut() {
        BandIndex<Integer> index = new BandIndex<>();
        int[] keys = bands();
        long place = index.add(keys, 1);
        index.add(keys, 2);
        index.remove(place);
        assertThat(index.candidates(keys)).containsExactly(2);
    }

    @Test
    void givesTheLatestOfABandThatVeryManyShare() {
        BandIndex<Integer> index = new BandIndex<>();
        int[] keys = bands();
        for (int at = 0; at < 3_000; at++) {
            index.add(keys, at);
        }
        assertThat(index.candidates(keys))
                .hasSize(BandIndex.LOOKED_AT)
                .contains(2_999)
                .doesNotContain(0);
    }

    @Test
    void findsAPairAmongHundredsWithAPhraseInCommon() {
        int found = 0;
        int pairs = 200;
        for (int pair = 0; pair < pairs; pair++) {
            int[][] sets = pair(0.5);
            BandIndex<Integer> index = new BandIndex<>();
            int[] keys = MinHash.bands(sets[1]);
            index.add(MinHash.bands(sets[0]), -1);
            for (int at = 0; at < 500; at++) {
                int[] other = bands();
                other[at % MinHash.BANDS] = keys[at % MinHash.BANDS];
                index.add(other, at);
            }
            found += index.candidates(keys).contains(-1) ? 1 : 0;
        }
        // One pair in a thousand shares a single band, and the texts that came after it share one, too.
        assertThat(found).isGreaterThanOrEqualTo(pairs - 2);
    }
}
