package io.dateline.chaos;

import io.dateline.chaos.check.Books;
import io.dateline.chaos.feed.Feed;
import io.dateline.chaos.feed.FeedPlan;
import io.dateline.chaos.feed.Feeder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** One run of a case: rig, feed, blows, books. */
public final class ChaosRun {
    private static final Duration TO_DELIVER = Duration.ofMinutes(2);

    /** The feed goes on after the last blow, so that what a blow broke must carry items again. */
    private static final long AFTERWARDS_MILLIS = 5_000;

    /** A transaction of a dead replica holds its records back for 20 s, and a group misses it for 5. */
    private static final int QUIET_SECONDS = 60;

    private final Fault fault;
    private final long seed;
    private final Path directory;
    private final PrintWriter progress;

    public ChaosRun(Fault fault, long seed, Path directory, PrintWriter progress) {
        this.fault = fault;
        this.seed = seed;
        this.directory = directory;
        this.progress = progress;
    }

    public Report run() throws Exception {
        long began = System.nanoTime();
        List<Strike> strikes = fault.schedule(new SplittableRandom(seed));
        Scene scene = fault.scene();
        try (Rig rig = new Rig(scene, directory, progress)) {
            Thread closing = new Thread(rig::close, "chaos-close");
            Runtime.getRuntime().addShutdownHook(closing);
            rig.say(fault.name() + ", seed " + seed + ": " + fault.what());
            fault.assemble(rig);
            int landed = underFeed(rig, strikes);
            rig.say("all blows struck; counting");
            Books books = rig.checker().settle(QUIET_SECONDS);
            fault.after(rig, books);
            Leaks.look(rig);
            books.missing().stream().limit(10).forEach(lost -> rig.say("missing: " + lost));
            Runtime.getRuntime().removeShutdownHook(closing);
            return new Report(
                    fault.name(),
                    seed,
                    books.verdict(),
                    landed,
                    strikes.size(),
                    rig.findings(),
                    fault.mustLose(),
                    Duration.ofNanos(System.nanoTime() - began).toSeconds());
        }
    }

    private int underFeed(Rig rig, List<Strike> strikes) throws Exception {
        Scene scene = fault.scene();
        FeedPlan plan = new FeedPlan(seed, scene.itemsASecond(), scene.skew());
        try (Feeder feeder = new Feeder(
                new Feed(seed, scene.mix()),
                plan,
                scene.application().packing(),
                rig.cluster().client())) {
            feeder.start();
            List<Integer> all = IntStream.range(0, Rig.REPLICAS).boxed().toList();
            if (!Await.until(TO_DELIVER, () -> rig.group().isTogether(all))) {
                rig.find("the replicas did not come together in " + TO_DELIVER.toSeconds() + " s");
            }
            int landed = strikeAll(rig, strikes);
            Thread.sleep(AFTERWARDS_MILLIS);
            rig.say(feeder.sent() + " items sent");
            return landed;
        }
    }

    private int strikeAll(Rig rig, List<Strike> strikes) throws Exception {
        long began = System.nanoTime();
        int landed = 0;
        for (Strike strike : strikes) {
            long early = strike.at().toNanos() - (System.nanoTime() - began);
            Thread.sleep(Math.max(0, early / 1_000_000));
            boolean hit = fault.strike(strike, rig);
            rig.say((hit ? "landed " : "MISSED ") + strike.say());
            landed += hit ? 1 : 0;
        }
        return landed;
    }
}
