package io.dateline.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** Measures what an iteration leaves on the heap after a garbage collection. */
public final class HeapProfiler implements InternalProfiler {
    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private double before;

    @Override
    public String getDescription() {
        return "Heap in use after an iteration, less that before it";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = used();
    }

    @Override
    public Collection<? extends Result> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        return List.of(new ScalarResult("heap", used() - before, "MB", AggregationPolicy.AVG));
    }

    private static double used() {
        System.gc();
        return MEMORY.getHeapMemoryUsage().getUsed() / 1e6;
    }
}
