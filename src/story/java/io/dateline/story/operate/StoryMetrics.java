package io.dateline.story.operate;

import io.dateline.story.stages.Tally;
import io.dateline.story.versions.VersionRelation;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Every metric of the stages. They form an equation: {@code dateline_story_events_read_total} is the sum of {@code
 * dateline_story_relations_total} over its kinds without {@code replaces}, which an event has beside its own. A record worked
 * on again after a crash is counted again: the topics are exact, counts are not. Kafka Streams' own are beside them.
 *
 * <p>When to page someone:
 *
 * <ul>
 *   <li>{@code dateline_story_events_read_total} does not grow while the group lags, or the readiness probe is down for five
 *       minutes: kills do not reach the readers.
 *   <li>{@code dateline_story_kill_delay_seconds} over a minute: what a desk has withdrawn was shown for longer.
 *   <li>{@code dateline_story_events_unreadable_total} grows at all: something that is no enriched event is written to the
 *       topic.
 * </ul>
 */
final class StoryMetrics implements Tally {
    private final Counter read;
    private final Counter unreadable;
    private final Counter hidden;
    private final Counter placed;
    private final KillDelay kills;
    private final Map<VersionRelation.Kind, Counter> related = new EnumMap<>(VersionRelation.Kind.class);

    StoryMetrics(MeterRegistry registry, InstantSource clock) {
        read = counter(registry, "events.read", "Enriched events read");
        unreadable = counter(registry, "events.unreadable", "Records that are no enriched events, passed over");
        hidden = counter(registry, "items.hidden", "Items hidden because of a kill or hold");
        placed = counter(registry, "versions.placed", "Versions placed by a shard");
        kills = new KillDelay(registry, clock);
        for (VersionRelation.Kind kind : VersionRelation.Kind.values()) {
            related.put(
                    kind,
                    Counter.builder("dateline.story.relations")
                            .description("Events by what they are to the versions before them")
                            .tag("kind", kind.name().toLowerCase(Locale.ROOT))
                            .register(registry));
        }
    }

    private static Counter counter(MeterRegistry registry, String name, String description) {
        return Counter.builder("dateline.story." + name)
                .description(description)
                .register(registry);
    }

    @Override
    public void read() {
        read.increment();
    }

    @Override
    public void unreadable() {
        unreadable.increment();
    }

    @Override
    public void related(VersionRelation.Kind kind) {
        Counter counter = related.get(kind);
        if (counter != null) {
            counter.increment();
        }
    }

    @Override
    public void hidden() {
        hidden.increment();
    }

    @Override
    public void placed() {
        placed.increment();
    }

    @Override
    public void killed(long received) {
        kills.killed(received);
    }

    @Override
    public void committed() {
        kills.committed();
    }

    @Override
    public void aborted() {
        kills.aborted();
    }
}
