package io.dateline.generate;

import java.time.Duration;

/** Receives events of generation, for metrics. */
public interface GenerationCounters {
    /** Ignores all events. */
    GenerationCounters NONE = new GenerationCounters() {};

    /** A summary was made; {@code remembered} when it came from the cache. */
    default void written(boolean remembered) {}

    /** Generating a summary failed. */
    default void failed(Fault fault) {}

    /** The endpoint was asked. */
    default void asked(Duration time, long tokens) {}

    /** The circuit changed its state: 0 closed, 1 trying, 2 open. */
    default void circuit(int state) {}
}
