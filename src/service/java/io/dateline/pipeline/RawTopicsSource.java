package io.dateline.pipeline;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Tells the framework's consumer which topics to read: it has one setting for names and two others for a pattern. */
public final class RawTopicsSource implements ConfigSourceFactory {
    private static final String CHANNEL = "mp.messaging.incoming.raw.";
    private static final String DEFAULT = "news.raw";

    /** Below all other sources: what a person writes there counts. */
    private static final int ORDINAL = 50;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue value = context.getValue("dateline.topics.raw");
        String written = value == null || value.getValue() == null ? DEFAULT : value.getValue();
        return List.of(new PropertiesConfigSource(settings(written.strip()), "raw topics", ORDINAL));
    }

    /** After the sources that it reads. */
    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(Integer.MAX_VALUE - 100);
    }

    /** All three each time, for the framework keeps those that it saw when it was built; an empty one is none. */
    static Map<String, String> settings(String written) {
        boolean isPattern = written.startsWith("^");
        return Map.of(
                CHANNEL + "topics", isPattern ? "" : written,
                CHANNEL + "topic", isPattern ? written : "",
                CHANNEL + "pattern", Boolean.toString(isPattern));
    }
}
