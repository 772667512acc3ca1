package io.dateline.view.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the stream is sent. */
@ConfigMapping(prefix = "dateline.view.stream")
public interface StreamConfig {
    /** Readers at most; one more gets 503. A thousand at 20 items a second took a fifth of a core. */
    @WithDefault("1000")
    int readers();

    /** Frames are gathered this long: below what a person notices, and one write a reader instead of twenty. */
    @WithDefault("100ms")
    Duration batch();

    /** A beat this often, so that proxies keep the connection and a dead one is noticed. */
    @WithDefault("15s")
    Duration heartbeat();

    /** Frames that wait for a slow reader: about ten seconds' worth. */
    @WithDefault("100")
    int ring();

    /** Bytes that wait for a slow reader. */
    @WithDefault("1048576")
    int ringBytes();

    /** Rows sent again to a reader that comes back; one who missed more fetches the list. */
    @WithDefault("2000")
    int replay();
}
