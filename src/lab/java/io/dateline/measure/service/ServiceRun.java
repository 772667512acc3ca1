package io.dateline.measure.service;

import com.sun.management.OperatingSystemMXBean;
import io.dateline.chaos.Await;
import io.dateline.measure.service.ServiceReport.Load;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Measures the packaged service end to end: first what the same machine does without it, then how much it takes, then how long an item
 * waits at parts of that. The feed, the broker and the reader share the machine with it, as they do where it is small.
 */
public final class ServiceRun {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** Of the items of a stretch, those that come before it is counted: the queues fill, the compiler has its say. */
    private static final double NOT_COUNTED = 0.25;

    private static final int SAMPLE = 100;

    /** For the slowest machine: an hour's wait would tell no more. */
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final List<byte[]> items;
    private final Settings settings;
    private final BiConsumer<String, Double> progress;

    /**
     * How it is measured.
     *
     * @param bootstrapServers of a given broker; null for an embedded one
     * @param jvm options of the service's JVM
     * @param warmUp items before the first is counted
     * @param backlog items that are sent at once
     * @param loads parts of what the service takes, each 0 to 1
     * @param time how long each load lasts
     */
    public record Settings(
            @Nullable String bootstrapServers,
            List<String> jvm,
            int warmUp,
            int backlog,
            List<Double> loads,
            Duration time) {
        public Settings {
            jvm = List.copyOf(jvm);
            loads = List.copyOf(loads);
        }
    }

    /**
     * @param items at least one
     * @param progress told what is being done, and which part of it is, 0 to 1
     */
    public ServiceRun(List<byte[]> items, Settings settings, BiConsumer<String, Double> progress) {
        this.items = List.copyOf(items);
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * @param directory for logs and the broker's data
     */
    public ServiceReport run(Path directory) throws Exception {
        progress.accept("the enricher alone", 0.0);
        EnricherAlone enricher = new EnricherAlone(items);
        int cores = Runtime.getRuntime().availableProcessors();
        double alone = enricher.perSecond(cores, settings.time().dividedBy(2));
        try (Bed bed = new Bed(directory, settings.bootstrapServers(), settings.jvm());
                PacedFeed feed = new PacedFeed(bed.bootstrapServers(), Bed.RAW, items);
                Arrivals arrivals = new Arrivals(bed.bootstrapServers(), List.of(Bed.ENRICHED, Bed.REJECTED))) {
            feed.send(settings.warmUp());
            progress.accept("copying", 0.0);
            CopyLoop copy = new CopyLoop(bed.bootstrapServers(), enricher.events(SAMPLE));
            copy.perSecond();
            double copied = copy.perSecond();
            bed.startService();
            await(arrivals, 0, settings.warmUp(), settings.warmUp(), "warming up");
            Stretch backlog = backlog(bed, feed, arrivals);
            List<Load> loads = new ArrayList<>();
            for (double share : settings.loads()) {
                loads.add(load(bed, feed, arrivals, share, share * backlog.perSecond()));
            }
            return new ServiceReport(alone, copied, backlog, loads, bed.serviceMemory());
        }
    }

    private Stretch backlog(Bed bed, PacedFeed feed, Arrivals arrivals) throws Exception {
        String what = "a backlog";
        int count = settings.backlog();
        long first = arrivals.count();
        feed.send(count);
        long start = await(arrivals, first, (long) (count * NOT_COUNTED), count, what);
        Mark mark = new Mark(bed);
        long end = await(arrivals, first, count, count, what);
        return mark.since(end - start);
    }

    private Load load(Bed bed, PacedFeed feed, Arrivals arrivals, double share, double perSecond) throws Exception {
        String what = Math.round(share * 100) + " % of that";
        progress.accept(what, 0.0);
        long first = arrivals.count();
        int sent =
                feed.send(perSecond, Duration.ofMillis((long) (settings.time().toMillis() * NOT_COUNTED)));
        progress.accept(what, NOT_COUNTED);
        arrivals.take();
        Mark mark = new Mark(bed);
        long before = arrivals.count();
        sent += feed.send(perSecond, settings.time());
        Stretch stretch = mark.since(arrivals.count() - before);
        await(arrivals, first, sent, sent, what);
        return new Load(share, stretch, arrivals.take());
    }

    /** Waits for so many since the first; returns how many came. */
    private long await(Arrivals arrivals, long first, long wanted, int total, String what) throws Exception {
        boolean came = Await.until(LIMIT, () -> {
            long done = arrivals.count() - first;
            progress.accept(what, (double) done / total);
            return done >= wanted;
        });
        if (!came) {
            throw new IllegalStateException("only " + (arrivals.count() - first) + " of " + wanted + " items came in "
                    + LIMIT.toMinutes() + " minutes");
        }
        return arrivals.count() - first;
    }

    /** A moment, and what each process had used until then. */
    private static final class Mark {
        private final Bed bed;
        private final long began = System.nanoTime();
        private final long service;
        private final long broker;
        private final long feeder = PROCESS.getProcessCpuTime();

        Mark(Bed bed) {
            this.bed = bed;
            this.service = bed.serviceCpu();
            this.broker = bed.brokerCpu();
        }

        Stretch since(long items) {
            return new Stretch(
                    items,
                    (System.nanoTime() - began) / 1e9,
                    bed.serviceCpu() - service,
                    bed.brokerCpu() - broker,
                    PROCESS.getProcessCpuTime() - feeder);
        }
    }
}
