package io.dateline.validate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Lifecycle.Change;
import io.dateline.validate.identity.Histories.Act;
import io.dateline.validate.identity.Histories.History;
import io.dateline.validate.identity.Histories.Read;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Readers that do what the schema says of {@code versionSeq}, over random histories. */
class ReadersTest {
    private static final int HISTORIES_A_SEED = 1_000;
    private static final long ORDER = 1L << 62;

    static Stream<Long> seeds() {
        return LongStream.rangeClosed(1, 20).boxed();
    }

    /** Keeps the highest, of equal ones the later; shows nothing while it is deleted. */
    private static final class KeepsOne {
        private @Nullable Read kept;

        void take(Read read) {
            kept = kept == null || read.versionSeq() >= kept.versionSeq() ? read : kept;
        }

        @Nullable
        Act shown() {
            return kept == null || kept.deleted() ? null : kept.act();
        }
    }

    /** Keeps the highest order and the highest version; shows the version unless the order is a kill. */
    private static final class KeepsTwo {
        private @Nullable Read order;
        private @Nullable Read version;

        void take(Read read) {
            if (read.versionSeq() >= ORDER && (order == null || read.versionSeq() >= order.versionSeq())) {
                order = read;
            }
            if (!read.deleted() && (version == null || read.versionSeq() % ORDER >= version.versionSeq() % ORDER)) {
                version = read;
            }
        }

        @Nullable
        Act shown() {
            return version == null || (order != null && order.deleted()) ? null : version.act();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyShowsAKilledStoryAtAnyMoment(long seed) {
        Histories histories = new Histories(seed);
        for (int i = 0; i < HISTORIES_A_SEED; i++) {
            History history = histories.next();
            KeepsOne one = new KeepsOne();
            KeepsTwo two = new KeepsTwo();
            List<Act> known = new ArrayList<>();
            for (Read read : history.read()) {
                one.take(read);
                two.take(read);
                known.add(read.act());
                if (history.isKilled(known)) {
                    assertThat(one.shown()).as("%s", history).isNull();
                    assertThat(two.shown()).as("%s", history).isNull();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void inWhateverOrderAllIsReadTheRightVersionIsShown(long seed) {
        Histories histories = new Histories(seed);
        for (int i = 0; i < HISTORIES_A_SEED; i++) {
            History history = histories.next();
            KeepsTwo two = new KeepsTwo();
            history.read().forEach(two::take);
            assertThat(two.shown()).as("%s", history).isEqualTo(history.shown());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aReaderOfOneNumberStopsAtTheRelease(long seed) {
        Histories histories = new Histories(seed);
        for (int i = 0; i < HISTORIES_A_SEED; i++) {
            History history = histories.next();
            KeepsOne one = new KeepsOne();
            history.read().forEach(one::take);
            assertThat(one.shown()).as("%s", history).isEqualTo(atItsLastOrder(history));
        }
    }

    private static @Nullable Act atItsLastOrder(History history) {
        Act order = history.acts().stream()
                .filter(Act::isOrder)
                .reduce((first, last) -> last)
                .orElse(null);
        return order != null && order.change() == Change.REINSTATE ? order : history.shown();
    }
}
