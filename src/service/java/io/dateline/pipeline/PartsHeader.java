package io.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.decode.item.Items;
import io.dateline.publish.RejectionHeaders;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * The header that names items of a record which holds several: written with a rejection, and read when the record is sent
 * again, so that the items that were published the first time are not published twice.
 */
final class PartsHeader {
    private PartsHeader() {}

    /** The items wanted; empty for all. Only a record that was sent again names some. */
    static SortedSet<Integer> of(ConsumerRecord<byte[], byte[]> input) {
        Header again = input.headers().lastHeader(RejectionHeaders.REPLAYS);
        Header parts = input.headers().lastHeader(RejectionHeaders.PART);
        return again == null || parts == null || parts.value() == null
                ? Collections.emptySortedSet()
                : parse(new String(parts.value(), UTF_8));
    }

    /** What is no list of numbers counts as not sent: to read an item twice is better than not at all. */
    private static SortedSet<Integer> parse(String written) {
        SortedSet<Integer> parts = new TreeSet<>();
        for (String number : written.split(",", Items.MAX + 1)) {
            try {
                parts.add(Integer.parseUnsignedInt(number.strip()));
            } catch (NumberFormatException e) {
                return Collections.emptySortedSet();
            }
        }
        return parts;
    }

    static String write(List<Integer> parts) {
        return parts.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
