package io.dateline.view.window;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Whether rejected records may be sent again from the page, and by whom. */
@ConfigMapping(prefix = "dateline.view.redrive")
public interface RedriveConfig {
    /** Off: it is the one thing here that writes to Kafka. On, it needs {@code dateline.view.auth.by}. */
    @WithDefault("false")
    boolean enabled();

    /** The readers who may, by the name that the proxy or the provider gives them; nobody else when there is one. */
    Optional<List<String>> by();

    /** Refuses a record that was sent again so often: it would come back. As {@code dateline rejected redrive} does. */
    @WithDefault("3")
    int maxReplays();
}
