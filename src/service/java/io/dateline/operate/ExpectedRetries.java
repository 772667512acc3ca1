package io.dateline.operate;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Keeps a retry of Kafka's producer out of the log that comes with ordinary work. On brokers with {@code transaction.version=2} a
 * commit is answered once it is decided; its markers are written after that. A transaction that begins before they are is told
 * CONCURRENT_TRANSACTIONS and asks again a moment later, which the producer reports as a warning each time. A transaction that really
 * cannot begin fails after {@code dateline.delivery-timeout}, and that is logged.
 */
@LoggingFilter(name = "expected-retries")
public final class ExpectedRetries implements Filter {
    private static final String PRODUCER = "org.apache.kafka.clients.producer.internals.";

    @Override
    public boolean isLoggable(LogRecord line) {
        String logger = line.getLoggerName();
        String message = line.getMessage();
        return logger == null
                || message == null
                || !logger.startsWith(PRODUCER)
                || !message.contains("CONCURRENT_TRANSACTIONS");
    }
}
