package io.dateline.pipeline;

import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;

/** The thread that polls: the only one that may touch the consumer. */
@FunctionalInterface
interface PollingThread {
    /**
     * Runs the work on that thread and waits until it is done, without a timeout: abandoned work could still run later
     * and move the consumer during a batch. So the work itself must be bounded.
     */
    <R> R call(Function<Consumer<byte[], byte[]>, R> work);
}
