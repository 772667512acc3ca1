package io.dateline.pipeline;

import io.dateline.enrich.Enricher;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Cuts a batch into the groups that a thread enriches together, which costs less than one record after the other. */
final class RecordGroups {
    /** Bytes of a group, so that long records share no memory: 16 common records have a third of it. */
    static final int MOST_BYTES = 256 * 1024;

    /** Groups for each thread at the least, so that a thread with a long group does not leave the others idle. */
    private static final int FOR_EACH_THREAD = 2;

    private final int most;
    private final int groups;

    private RecordGroups(int most, int groups) {
        this.most = most;
        this.groups = groups;
    }

    static RecordGroups forThreads(int threads) {
        return new RecordGroups(Enricher.GROUP, threads * FOR_EACH_THREAD);
    }

    /** Each record by itself: for work that waits, where a group would wait for each in turn. */
    static RecordGroups ofOne() {
        return new RecordGroups(1, 1);
    }

    List<List<ConsumerRecord<byte[], byte[]>>> of(List<ConsumerRecord<byte[], byte[]>> records) {
        int size = Math.min(most, Math.max(1, records.size() / groups));
        List<List<ConsumerRecord<byte[], byte[]>>> all = new ArrayList<>();
        List<ConsumerRecord<byte[], byte[]>> group = new ArrayList<>(size);
        long bytes = 0;
        for (ConsumerRecord<byte[], byte[]> record : records) {
            int length = record.value() == null ? 0 : record.value().length;
            if (!group.isEmpty() && (group.size() == size || bytes + length > MOST_BYTES)) {
                all.add(group);
                group = new ArrayList<>(size);
                bytes = 0;
            }
            group.add(record);
            bytes += length;
        }
        if (!group.isEmpty()) {
            all.add(group);
        }
        return all;
    }
}
