package io.dateline.bench;

import io.dateline.analyse.Analyser;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures loading every model in a new process; with {@link HeapProfiler}, also the memory that they take. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadBenchmark {
    /** Keeps the models until the heap is measured, which is after JMH has released this object. */
    static @Nullable Analyser loaded;

    @Benchmark
    public Analyser load() {
        Analyser analyser = Analyser.load();
        loaded = analyser;
        return analyser;
    }
}
