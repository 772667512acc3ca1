package io.dateline.pipeline;

import io.dateline.publish.EventOptions;
import io.dateline.publish.Profile;
import io.dateline.publish.Section;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What events carry, under {@code dateline.event.}. It is part of the build digest, since the same item then gives other bytes. */
public interface EventConfig {
    /** {@code standard} is about seven times the item; {@code row} about as large, {@code full} ten times. */
    @WithDefault("standard")
    Profile profile();

    /** Sections that no event carries, by the names of their members; none by default. The row is always whole. */
    Optional<Set<Section>> leaveOut();

    /**
     * Profiles of single providers, for example {@code reference} where the licence lets nobody keep the text. The names are those
     * that events have in {@code provider}.
     */
    Map<String, Profile> providers();

    /** The same for the enricher. */
    default EventOptions options() {
        return new EventOptions(profile(), leaveOut().orElse(Set.of()), providers());
    }
}
