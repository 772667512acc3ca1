package io.dateline.view.window;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** What the window holds and where it reads it. */
@ConfigMapping(prefix = "dateline.view.window")
public interface WindowConfig {
    /** The topic of enriched events. */
    @WithDefault("news.enriched")
    String enriched();

    /** The topic of rejected records. */
    @WithDefault("news.rejected")
    String rejected();

    /** The topics of raw items, for the raw item beside an article and for the lag. */
    @WithDefault("news.raw")
    List<String> raw();

    /** The topic of stories; where it is missing, a story is an article with its versions. */
    @WithDefault("news.stories")
    String stories();

    /** The topic of relations between versions; where it is missing, no differences are marked. */
    @WithDefault("news.relations")
    String relations();

    /** The topic of newest versions; where it is missing, an article's own events alone say whether it is killed. */
    @WithDefault("news.latest")
    String latest();

    /** The topic of trends; where it is missing, the window counts for itself. */
    @WithDefault("news.trends")
    String trends();

    /** The consumer group of the enricher, whose lag is shown. */
    @WithDefault("dateline")
    String group();

    /** How far back: a day is what an editor's shift looks back on. */
    @WithDefault("24h")
    Duration age();

    /** Rows at most, whatever their age: 185 MB with two dozen names each. */
    @WithDefault("50000")
    int rows();
}
