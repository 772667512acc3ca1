package io.dateline.story.operate;

import io.dateline.story.placing.Shard;
import io.dateline.story.stream.StoryConfig;
import io.dateline.story.stream.StoryStream;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import org.eclipse.microprofile.config.Config;

/** Connects the parts, and starts and stops the stream with the process. */
@Singleton
final class StoryApplication {
    /** As sysexits.h has it: a fault of the program. */
    private static final int SOFTWARE = 70;

    private final StoryStream stream;

    StoryApplication(StoryStream stream) {
        this.stream = stream;
    }

    /** The stream, which the probes ask, too. */
    @Singleton
    static final class Maker {
        @Produces
        @Singleton
        StoryStream stream(StoryConfig config, Config all, MeterRegistry registry, Shard.Maker maker) {
            return new StoryStream(
                    config,
                    KafkaSettings.of(all),
                    host(),
                    StageSetup.of(config, maker),
                    new StoryMetrics(registry, InstantSource.system()),
                    () -> Quarkus.asyncExit(SOFTWARE),
                    streams -> new KafkaStreamsMetrics(streams).bindTo(registry));
        }

        @Produces
        @Singleton
        Shard.Maker maker() {
            return ShardMaker.load();
        }
    }

    /** Pods and containers have their own, which outlives a restart. */
    private static String host() {
        String named = System.getenv("HOSTNAME");
        if (named != null && !named.isBlank()) {
            return named;
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException none) {
            return "one";
        }
    }

    void start(@Observes StartupEvent event) {
        stream.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stream.close();
    }
}
