package io.dateline.pipeline;

import com.sun.management.OperatingSystemMXBean;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;

/**
 * What the service does in a second, and what one item costs it, once it is warm: over the last three quarters of the items.
 *
 * @param perSecond items delivered
 * @param cpuMicros CPU time of the whole process per item
 */
record Throughput(double perSecond, double cpuMicros) {
    /** For the slowest machine: an hour's wait would tell no more. */
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    static Throughput measure(MeterRegistry meters, int items) throws InterruptedException {
        double warm = await(meters, items / 4);
        long began = System.nanoTime();
        long cpu = PROCESS.getProcessCpuTime();
        double done = await(meters, items) - warm;
        return new Throughput(
                done * 1e9 / (System.nanoTime() - began), (PROCESS.getProcessCpuTime() - cpu) / 1e3 / done);
    }

    private static double await(MeterRegistry meters, int items) throws InterruptedException {
        double received = 0;
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (received < items) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("only " + received + " items in " + LIMIT);
            }
            Thread.sleep(5);
            received = meters.get("dateline.items.received").counter().count();
        }
        return received;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.0f items/s, %.0f us CPU per item", perSecond, cpuMicros);
    }
}
