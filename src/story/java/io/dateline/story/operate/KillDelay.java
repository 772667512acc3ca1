package io.dateline.story.operate;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How long kills take to reach the readers of {@code news.latest}. A kill of several items is measured with each. */
final class KillDelay {
    private final InstantSource clock;
    private final Timer timer;

    /** By thread, the kills that are not committed: each thread has its own transaction. */
    private final Map<Thread, List<Long>> waiting = new ConcurrentHashMap<>();

    KillDelay(MeterRegistry registry, InstantSource clock) {
        this.clock = clock;
        timer = Timer.builder("dateline.story.kill.delay")
                .description("From the timestamp of a kill's raw record to the commit of the row that hides the item")
                .serviceLevelObjectives(
                        Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(10))
                .register(registry);
    }

    void killed(long received) {
        waiting.computeIfAbsent(Thread.currentThread(), thread -> new ArrayList<>())
                .add(received);
    }

    void committed() {
        List<Long> kills = waiting.remove(Thread.currentThread());
        if (kills != null) {
            long now = clock.millis();
            kills.forEach(received -> timer.record(Duration.ofMillis(Math.max(0, now - received))));
        }
    }

    void aborted() {
        waiting.remove(Thread.currentThread());
    }
}
