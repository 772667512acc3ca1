package io.dateline.story.stream;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of the tests with a broker. */
record TestConfig(String group, String instance0, String stateDir) implements StoryConfig {
    @Override
    public TopicNames topics() {
        return new TopicNames() {
            @Override
            public String enriched() {
                return "news.enriched";
            }

            @Override
            public String latest() {
                return "news.latest";
            }

            @Override
            public String relations() {
                return "news.relations";
            }

            @Override
            public String stories() {
                return "news.stories";
            }

            @Override
            public String trends() {
                return "news.trends";
            }
        };
    }

    @Override
    public List<String> shards() {
        return List.of("en", "de", "*");
    }

    @Override
    public Duration window() {
        return Duration.ofDays(7);
    }

    @Override
    public Duration killsKept() {
        return Duration.ofDays(90);
    }

    @Override
    public Duration tombstoneAfter() {
        return Duration.ofDays(7);
    }

    @Override
    public Optional<String> instance() {
        return Optional.of(instance0);
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public int standbys() {
        return 1;
    }

    @Override
    public Duration commitInterval() {
        return Duration.ofMillis(100);
    }

    @Override
    public Duration sessionTimeout() {
        return Duration.ofSeconds(6);
    }

    @Override
    public Duration transactionTimeout() {
        return Duration.ofSeconds(30);
    }

    @Override
    public boolean createTopics() {
        return true;
    }

    @Override
    public short replication() {
        return 1;
    }
}
