package io.dateline.pipeline;

import io.dateline.analyse.entity.link.Gazetteer;
import io.dateline.enrich.EnricherOptions;
import io.dateline.words.agency.Agencies;

/** Reads the settings that change what comes out, so that the service and a command with the same settings make the same events. */
public final class EnricherSettings {
    private EnricherSettings() {}

    /** All but generated summaries: who may send copy to a language model differs. */
    public static EnricherOptions options(DatelineConfig config) {
        return EnricherOptions.DEFAULT
                .withMaxBytes(Math.toIntExact(config.maxRecordSize().asLongValue()))
                .withEmbargoes(config.embargoes())
                .withAgencies(config.agencies().map(Agencies::with).orElse(Agencies.ours()))
                .withProviders(config.topics().providers())
                .withAttitudes(config.quotes().attitudes())
                .withGazetteer(config.gazetteer().map(Gazetteer::read).orElse(null))
                .withEvent(config.event().options());
    }
}
