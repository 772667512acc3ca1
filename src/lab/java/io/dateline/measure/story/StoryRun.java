package io.dateline.measure.story;

import io.dateline.publish.EventHeaders;
import io.dateline.story.publish.OutputRecord;
import io.dateline.story.stages.Outlet;
import io.dateline.story.stages.ShardStage;
import io.dateline.story.stages.Shards;
import io.dateline.story.stages.StageSettings;
import io.dateline.story.stages.Tally;
import io.dateline.story.stages.VersionStage;
import io.dateline.story.stories.StoryModel;
import io.dateline.story.telling.ToldShard;
import io.dateline.story.versions.BookSettings;
import io.dateline.story.versions.MemoryShelf;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.IntConsumer;

/** Relates events through both stages, without Kafka, and counts the CPU time of its one thread. */
public final class StoryRun {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double MICRO = 1_000;

    private final StoryModel model = StoryModel.load();
    private final MemoryShelf versionsShelf = new MemoryShelf();
    private final MemoryShelf shardShelf = new MemoryShelf();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final StageSettings settings;
    private final VersionStage versions;
    private final ShardStage shard;
    private long versionsNanos;
    private long shardNanos;
    private long rowNanos;
    private long records;
    private long recordBytes;

    public StoryRun() {
        settings = new StageSettings(
                new Shards(List.of("*")), BookSettings.DEFAULT, shelf -> new ToldShard(shelf, model), "bench");
        Outlet out = new Next();
        versions = new VersionStage(settings, versionsShelf, out, Tally.NONE);
        shard = new ShardStage(settings, shardShelf, out, Tally.NONE);
    }

    /** What one stage sends waits until the stage is done. */
    private final class Next implements Outlet {
        @Override
        public void send(OutputRecord record) {
            byte[] value = record.value();
            records++;
            recordBytes += value == null ? 0 : value.length;
        }

        @Override
        public void order(String target, byte[] order) {
            waiting.add(() -> versions.order(order));
        }

        @Override
        public void shard(int number, byte[] message) {
            waiting.add(() -> shardNanos += took(() -> shard.message(message)));
        }

        @Override
        public void place(String uri, byte[] place) {
            waiting.add(() -> rowNanos += took(() -> versions.place(uri, place)));
        }
    }

    private static long took(Runnable work) {
        long begun = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - begun;
    }

    /**
     * @param values of enriched events, which are played again as other news as often as it takes
     * @param items events in all
     * @param window how many of them come in seven days
     * @param each is told how many are done
     */
    public StoryCosts of(List<byte[]> values, int items, int window, IntConsumer each) throws IOException {
        OtherNews news =
                new OtherNews(values, model.rarity(), Duration.ofDays(7).toMillis() / window);
        long before = used();
        long bytes = 0;
        for (int number = 0; number < items; number++) {
            if (number == items / 2) {
                versionsNanos = shardNanos = rowNanos = records = recordBytes = 0;
            }
            byte[] event = news.event(number);
            bytes += event.length;
            Map<String, String> headers = Map.of(EventHeaders.ID, String.valueOf(number));
            versionsNanos += took(() -> versions.event(event, headers));
            for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
                next.run();
            }
            each.accept(number + 1);
        }
        long kept = used() - before;
        int half = items - items / 2;
        return new StoryCosts(
                items,
                bytes / items,
                versionsNanos / MICRO / half,
                shardNanos / MICRO / half,
                rowNanos / MICRO / half,
                (double) records / half,
                recordBytes / half,
                (versionsShelf.bytes("") + shardShelf.bytes("")) / items,
                kept / items,
                restore());
    }

    private double restore() {
        long nanos = took(() -> new ShardStage(settings, shardShelf, new Next(), Tally.NONE));
        return nanos / 1e9;
    }

    private static long used() {
        for (int time = 0; time < 3; time++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
