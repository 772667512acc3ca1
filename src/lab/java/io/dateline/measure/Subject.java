package io.dateline.measure;

import java.util.Map;
import java.util.function.LongSupplier;

/** What is measured: the path of an item in one build. */
public interface Subject {
    /** Reads an item as the service does; what it gives stops the compiler from leaving the work out. */
    int read(byte[] item);

    /**
     * Reads an item and adds up what each step used of something that a counter counts.
     *
     * @return by the step's label in the order of the steps; empty when the build cannot tell its steps apart
     */
    Map<String, Long> steps(byte[] item, LongSupplier counter);
}
