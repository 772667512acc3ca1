package io.dateline.chaos;

import io.dateline.chaos.feed.Mix;
import java.time.Duration;
import java.util.List;

/**
 * What a fault needs around it.
 *
 * @param application what runs in the replicas
 * @param proxied whether a proxy stands between the service and each broker
 * @param skew how far before now the feed's timestamps may lie
 * @param brokerSettings of every broker, each {@code name=value}
 * @param settings of every replica, each {@code name=value}; they override those of the rig
 */
public record Scene(
        Application application,
        boolean proxied,
        Mix mix,
        int itemsASecond,
        Duration skew,
        List<String> brokerSettings,
        List<String> settings) {
    /** Two replicas, sixty items a second: a small machine keeps up with that while it starts processes. */
    public static final Scene PLAIN =
            new Scene(Application.SERVICE, false, Mix.WIRE, 60, Duration.ZERO, List.of(), List.of());

    public Scene {
        brokerSettings = List.copyOf(brokerSettings);
        settings = List.copyOf(settings);
    }

    /** With a proxy before each broker. */
    public Scene withProxies() {
        return new Scene(application, true, mix, itemsASecond, skew, brokerSettings, settings);
    }

    public Scene withSettings(String... more) {
        return new Scene(application, proxied, mix, itemsASecond, skew, brokerSettings, List.of(more));
    }

    public Scene withBrokerSettings(String... more) {
        return new Scene(application, proxied, mix, itemsASecond, skew, List.of(more), settings);
    }

    public Scene withSkew(Duration time) {
        return new Scene(application, proxied, mix, itemsASecond, time, brokerSettings, settings);
    }

    /** With a feed of this mix and pace. */
    public Scene withFeed(Mix other, int items) {
        return new Scene(application, proxied, other, items, skew, brokerSettings, settings);
    }

    /** With another application, which knows no poison. */
    public Scene with(Application other) {
        return new Scene(other, proxied, Mix.CLEAN, itemsASecond, skew, brokerSettings, settings);
    }
}
