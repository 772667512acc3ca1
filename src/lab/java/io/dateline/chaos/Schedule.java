package io.dateline.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes schedules of random numbers. */
public final class Schedule {
    private final SplittableRandom random;
    private final List<Strike> strikes = new ArrayList<>();
    private Duration now = Duration.ofSeconds(2);

    public Schedule(SplittableRandom random) {
        this.random = random;
    }

    /** So long after the last blow. */
    public Schedule pause(double leastSeconds, double mostSeconds) {
        now = now.plus(between(leastSeconds, mostSeconds));
        return this;
    }

    /** A blow on one of so many targets. */
    public Schedule strike(String act, int targets, double leastSeconds, double mostSeconds) {
        return on(act, random.nextInt(targets), leastSeconds, mostSeconds);
    }

    /** A blow on this target. */
    public Schedule on(String act, int target, double leastSeconds, double mostSeconds) {
        Duration lasts = between(leastSeconds, mostSeconds);
        strikes.add(new Strike(now, act, target, lasts));
        now = now.plus(lasts);
        return this;
    }

    public List<Strike> strikes() {
        return List.copyOf(strikes);
    }

    private Duration between(double least, double most) {
        return Duration.ofMillis(Math.round(1_000 * (least + (most - least) * random.nextDouble())));
    }
}
