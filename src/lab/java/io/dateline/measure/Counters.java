package io.dateline.measure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What the thread that asks has used so far. */
final class Counters {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Counters() {}

    /** CPU time, in nanoseconds. */
    static long cpu() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** Bytes of objects made, dead or alive. */
    static long allocated() {
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
