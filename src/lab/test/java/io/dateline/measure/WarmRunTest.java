package io.dateline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class WarmRunTest {
    private static final List<byte[]> ITEMS = List.of(new byte[1], new byte[2], new byte[3]);

    /** Allocates so many bytes an item. */
    private record Allocating(int bytes) implements Subject {
        @Override
        public int read(List<byte[]> items) {
            return items.stream().mapToInt(item -> new byte[bytes].length).sum();
        }

        @Override
        public Map<String, Long> steps(byte[] item, LongSupplier counter) {
            long before = counter.getAsLong();
            long made = new byte[bytes].length;
            return Map.of("only step", counter.getAsLong() - before + Math.min(0, made));
        }
    }

    @Test
    void countsTheGarbageOfEachBuildByItself() {
        AtomicInteger readings = new AtomicInteger();
        List<Costs> costs = new WarmRun(ITEMS, 1, 2, readings::incrementAndGet)
                .of(List.of(new Allocating(100_000), new Allocating(1_000_000)));
        assertThat(costs.get(0).whole().bytes()).isBetween(100_000L, 300_000L);
        assertThat(costs.get(1).steps().getOrDefault("only step", Usage.NONE).bytes())
                .isBetween(1_000_000L, 1_300_000L);
        assertThat(readings).hasValue(ITEMS.size() * 2 * 3);
    }

    @Test
    void aPathWithoutABuildIsNamed() {
        assertThatThrownBy(() -> Build.at(Path.of("nowhere"))).hasMessageContaining("no build of core: nowhere");
    }

    @Test
    void ratiosSayHowManyTimesTheOtherUses() {
        Costs one = new Costs(new Usage(2_000, 1_000), Map.of());
        Costs other = new Costs(new Usage(6_000, 4_000), Map.of());
        assertThat(new CostTable(List.of(one, other)).lines().get(1)).contains("3.00", "4.00");
    }
}
