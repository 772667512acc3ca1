package io.dateline.generate;

import java.time.Duration;

/** Hears what happens, to count it. */
public interface GenerationCounters {
    /** Hears nothing. */
    GenerationCounters NONE = new GenerationCounters() {};

    /** A summary was made, now or for the same prompt before. */
    default void written(boolean remembered) {}

    /** None was made. */
    default void failed(Fault fault) {}

    /** The endpoint was asked. */
    default void asked(Duration time, long tokens) {}

    /** The circuit is in another state: 0 closed, 1 trying, 2 open. */
    default void circuit(int state) {}
}
