package io.dateline.chaos.check;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Which topics an application reads and writes, and what their records mean. */
public interface Reading {
    String input();

    List<String> outputs();

    Sent sent(ConsumerRecord<byte[], byte[]> record);

    Outcome outcome(ConsumerRecord<byte[], byte[]> record);
}
