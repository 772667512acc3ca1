package io.dateline.operate;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Keeps the retries of Kafka's producer out of the log that come with ordinary work. On brokers with {@code transaction.version=2} a
 * commit is answered once it is decided; its markers are written after that. A transaction that begins before they are is told
 * CONCURRENT_TRANSACTIONS and asks again a moment later, and what it sent behind its first batch is told OUT_OF_ORDER_SEQUENCE_NUMBER
 * and follows; the producer reports both as warnings each time. A transaction that really cannot begin fails after {@code
 * dateline.delivery-timeout}, and that is logged, as is an order of numbers that no retry repairs.
 */
@LoggingFilter(name = "expected-retries")
public final class ExpectedRetries implements Filter {
    private static final String PRODUCER = "org.apache.kafka.clients.producer.internals.";

    @Override
    public boolean isLoggable(LogRecord line) {
        String logger = line.getLoggerName();
        String message = line.getMessage();
        return logger == null || message == null || !logger.startsWith(PRODUCER) || !isExpected(message);
    }

    private static boolean isExpected(String message) {
        return message.contains("CONCURRENT_TRANSACTIONS")
                || (message.contains("OUT_OF_ORDER_SEQUENCE_NUMBER") && message.contains("retrying"));
    }
}
