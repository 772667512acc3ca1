package io.dateline.pipeline;

import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;

/** The thread that polls: the only one that may touch the consumer. */
@FunctionalInterface
interface PollingThread {
    /**
     * Runs this there and waits for it, however long: given up on, it might still run later and move the consumer under a
     * batch. So the work itself must be bounded.
     */
    <R> R call(Function<Consumer<byte[], byte[]>, R> work);
}
