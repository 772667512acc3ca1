package io.dateline.chaos.check;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Which topics an application reads and writes, and what their records mean. */
public interface Reading {
    String input();

    List<String> outputs();

    Sent sent(ConsumerRecord<byte[], byte[]> record);

    /** Whether an output record is what became of an input record, and no word to somebody else. */
    default boolean isOutcome(ConsumerRecord<byte[], byte[]> record) {
        return true;
    }

    Outcome outcome(ConsumerRecord<byte[], byte[]> record);
}
