package io.dateline.chaos.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a process takes, beside time.
 *
 * @param heap bytes in use after a collection of all garbage
 * @param threads of the JVM and of native code
 * @param handles open files and connections
 * @param series of its metrics
 */
public record Footprint(long heap, long threads, long handles, long series) {
    private static final double MEGABYTE = 1024.0 * 1024;

    /** Noise: what a class loaded late, a connection opened anew or a thread kept for a minute may add. */
    private static final long MORE_HEAP = 24 * 1024 * 1024;

    private static final long MORE_THREADS = 8;
    private static final long MORE_HANDLES = 16;
    private static final long MORE_SERIES = 12;

    /** As Linux tells it, and the process itself. */
    static Footprint of(long pid, String metrics) {
        return new Footprint(
                metrics.lines()
                        .filter(line -> line.startsWith("jvm_memory_used_bytes{") && line.contains("area=\"heap\""))
                        .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                        .sum(),
                count(Path.of("/proc", String.valueOf(pid), "task")),
                count(Path.of("/proc", String.valueOf(pid), "fd")),
                metrics.lines().filter(line -> !line.startsWith("#")).count());
    }

    /** Whether it is no larger than before, but for noise. */
    public boolean isFlat(Footprint before) {
        return heap <= before.heap + MORE_HEAP
                && threads <= before.threads + MORE_THREADS
                && handles <= before.handles + MORE_HANDLES
                && series <= before.series + MORE_SERIES;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "heap %.1f MB, %d threads, %d handles, %d series",
                heap / MEGABYTE,
                threads,
                handles,
                series);
    }

    private static long count(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
