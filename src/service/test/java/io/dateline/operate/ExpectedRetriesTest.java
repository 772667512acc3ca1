package io.dateline.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedRetriesTest {
    private static final String SENDER = "org.apache.kafka.clients.producer.internals.Sender";

    @ParameterizedTest
    @CsvSource({
        SENDER + ", 'Got error produce response, retrying (9 attempts left). Error: CONCURRENT_TRANSACTIONS', false",
        SENDER
                + ", 'Got error produce response, retrying (9 attempts left). Error: OUT_OF_ORDER_SEQUENCE_NUMBER', false",
        SENDER + ", 'The broker returned an error: OUT_OF_ORDER_SEQUENCE_NUMBER', true",
        SENDER + ", 'Got error produce response, retrying (9 attempts left). Error: NOT_LEADER_OR_FOLLOWER', true",
        "io.dateline.pipeline.TransactionStep, 'batch of 3 aborted: CONCURRENT_TRANSACTIONS', true",
    })
    void onlyTheRetriesThatEveryTransactionMayMeetAreKeptOut(String logger, String message, boolean isLogged) {
        LogRecord line = new LogRecord(Level.WARNING, message);
        line.setLoggerName(logger);

        assertThat(new ExpectedRetries().isLoggable(line)).isEqualTo(isLogged);
    }
}
