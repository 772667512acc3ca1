package io.dateline.chaos;

import io.dateline.chaos.check.EnricherReading;
import io.dateline.chaos.check.Reading;
import io.dateline.chaos.check.StoryReading;
import io.dateline.chaos.feed.EnrichedPacking;
import io.dateline.chaos.feed.Packing;
import io.dateline.chaos.feed.RawPacking;
import io.dateline.chaos.process.Program;
import java.util.List;
import java.util.Set;

/** What runs in two replicas, what it reads and what it writes. */
public enum Application {
    SERVICE {
        @Override
        Program program() {
            return Program.service();
        }
    },
    /** The framework's recipe in the service's place. */
    RECIPE {
        @Override
        Program program() {
            return Program.recipe();
        }
    },
    /** The application of stories, fed with events that the enricher made in this process. */
    STORY {
        @Override
        Program program() {
            return Program.story();
        }

        @Override
        Packing packing() {
            return new EnrichedPacking(Rig.ENRICHED);
        }

        @Override
        Reading reading() {
            return new StoryReading(Rig.ENRICHED, "news.relations");
        }

        @Override
        Set<String> topics() {
            return Set.of(Rig.ENRICHED);
        }

        @Override
        List<String> settings(String bootstrapServers, int number, String directory) {
            return ReplicaSettings.ofStory(bootstrapServers, number, directory);
        }
    };

    abstract Program program();

    Packing packing() {
        return new RawPacking(Rig.RAW);
    }

    Reading reading() {
        return new EnricherReading(Rig.RAW, Rig.ENRICHED, Rig.REJECTED);
    }

    /** The topics that it does not make itself. */
    Set<String> topics() {
        return Set.of(Rig.RAW, Rig.ENRICHED, Rig.REJECTED);
    }

    List<String> settings(String bootstrapServers, int number, String directory) {
        return ReplicaSettings.of(bootstrapServers, number);
    }
}
