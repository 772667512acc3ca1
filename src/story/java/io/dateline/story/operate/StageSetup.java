package io.dateline.story.operate;

import io.dateline.story.placing.Shard;
import io.dateline.story.stages.Shards;
import io.dateline.story.stages.StageSettings;
import io.dateline.story.stream.StoryConfig;
import io.dateline.story.versions.BookSettings;
import java.util.ArrayList;
import java.util.List;

/** Makes the stages' settings of the configuration, or says what is wrong with it. */
public final class StageSetup {
    private StageSetup() {}

    public static StageSettings of(StoryConfig config, Shard.Maker maker) {
        String changing = config.shards() + " " + config.window() + " " + config.killsKept();
        return new StageSettings(
                new Shards(config.shards()),
                new BookSettings(config.window(), config.killsKept(), config.tombstoneAfter()),
                maker,
                StoryRelease.digest(changing));
    }

    /** A sentence for each setting that cannot be; empty when all can. */
    public static List<String> problems(StoryConfig config) {
        List<String> problems = new ArrayList<>();
        try {
            new Shards(config.shards());
        } catch (IllegalArgumentException fault) {
            problems.add(fault.getMessage());
        }
        try {
            new BookSettings(config.window(), config.killsKept(), config.tombstoneAfter());
        } catch (IllegalArgumentException fault) {
            problems.add("dateline.story.window, kills-kept, tombstone-after: " + fault.getMessage());
        }
        if (config.threads() < 1) {
            problems.add("dateline.story.threads must be at least 1");
        }
        if (config.transactionTimeout().compareTo(config.commitInterval()) <= 0) {
            problems.add("dateline.story.transaction-timeout (" + config.transactionTimeout()
                    + ") must be longer than dateline.story.commit-interval (" + config.commitInterval() + ")");
        }
        return problems;
    }
}
