package io.dateline.chaos.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.chaos.Fault;
import io.dateline.chaos.Strike;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {
    static Stream<String> names() {
        return Faults.names().stream();
    }

    private static List<Strike> schedule(String name, long seed) {
        return Faults.named(name).orElseThrow().schedule(new SplittableRandom(seed));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSeedReplaysTheSchedule(String name) {
        assertThat(schedule(name, 7)).isNotEmpty().isEqualTo(schedule(name, 7));
    }

    @ParameterizedTest
    @MethodSource("names")
    void blowsFollowEachOther(String name) {
        assertThat(schedule(name, 7))
                .isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kill9", "zombie", "net", "storm-cooperative"})
    void anotherSeedIsAnotherSchedule(String name) {
        assertThat(schedule(name, 7)).isNotEqualTo(schedule(name, 8));
    }

    @Test
    void everyCaseHasANameOfItsOwn() {
        assertThat(Faults.names()).doesNotHaveDuplicates().allMatch(name -> !name.isBlank());
    }

    @Test
    void shortSetIsOfCasesWithTheControlAmongThem() {
        assertThat(Faults.names()).containsAll(Faults.SHORT);
        assertThat(Faults.SHORT).contains("control");
    }

    @Test
    void soakLastsAsLongAsItIsTold() {
        assertThat(Faults.soaks(Duration.ofMinutes(7)))
                .allSatisfy(soak -> assertThat(soak.schedule(new SplittableRandom(1)))
                        .singleElement()
                        .extracting(Strike::lasts)
                        .isEqualTo(Duration.ofMinutes(7)));
    }

    @Test
    void onlyTheControlMayLose() {
        assertThat(Faults.ALL.stream().filter(Fault::mustLose).map(Fault::name)).containsExactly("control");
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCaseSaysWhatItDoes(String name) {
        assertThat(Faults.named(name).orElseThrow().what()).isNotBlank();
    }
}
