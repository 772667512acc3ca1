package io.dateline.measure;

import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** What is measured: the path of items in one build. */
public interface Subject {
    /** Reads items as the service does a batch; what it gives stops the compiler from leaving the work out. */
    int read(List<byte[]> items);

    /**
     * Reads an item alone and adds up what each step used of something that a counter counts.
     *
     * @return by the step's label in the order of the steps; empty when the build cannot tell its steps apart
     */
    Map<String, Long> steps(byte[] item, LongSupplier counter);
}
