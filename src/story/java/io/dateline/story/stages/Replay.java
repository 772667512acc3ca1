package io.dateline.story.stages;

import io.dateline.story.publish.OutputRecord;
import io.dateline.story.versions.MemoryShelf;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * Both stages in one process and without Kafka, as if {@code news.enriched} had one partition: what an event causes is done
 * before the next one is read. The same events in the same order give the same records, byte for byte.
 */
public final class Replay {
    private final VersionStage versions;
    private final List<ShardStage> shards = new ArrayList<>();
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    /** @param each is given every record for readers */
    public Replay(StageSettings settings, Tally tally, Consumer<OutputRecord> each) {
        Outlet out = new Outlet() {
            @Override
            public void send(OutputRecord record) {
                each.accept(record);
            }

            @Override
            public void order(String target, byte[] order) {
                waiting.add(() -> versions.order(order));
            }

            @Override
            public void shard(int shard, byte[] message) {
                waiting.add(() -> shards.get(shard).message(message));
            }

            @Override
            public void place(String uri, byte[] place) {
                waiting.add(() -> versions.place(uri, place));
            }
        };
        versions = new VersionStage(settings, new MemoryShelf(), out, tally);
        for (int shard = 0; shard < settings.shards().count(); shard++) {
            shards.add(new ShardStage(settings, new MemoryShelf(), out, tally));
        }
    }

    /** @param headers of the event's record, decoded from UTF-8 */
    public void event(byte[] value, Map<String, String> headers) {
        versions.event(value, headers);
        for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
            next.run();
        }
    }
}
