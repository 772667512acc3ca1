package io.dateline.pipeline;

import io.dateline.analyse.entity.link.Gazetteer;
import io.dateline.analyse.entity.link.GazetteerException;
import io.dateline.decode.Decoder;
import io.dateline.words.agency.Agencies;
import io.dateline.words.agency.AgencyException;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks the settings before the service starts, so that a wrong one gives a clear message instead of a stack trace.
 */
public final class ConfigurationCheck {
    private static final long LARGEST_RECORD = Decoder.LARGEST_MAX_BYTES;

    private static final String POLL_INTERVAL = "mp.messaging.incoming.raw.max.poll.interval.ms";
    private static final Duration KAFKAS_POLL_INTERVAL = Duration.ofMinutes(5);

    /** Where files of settings are named; the framework knows it as quarkus.config.locations, too. */
    private static final String LOCATIONS = "smallrye.config.locations";

    /** The ordinal of the command line's settings: above that of system properties, which is 400. */
    private static final int COMMAND_LINE = 500;

    private ConfigurationCheck() {}

    /** What is wrong, a sentence each; empty when nothing is. */
    public static List<String> problems() {
        return problems(Map.of());
    }

    /**
     * The same, with settings of the command line, which count before all others.
     *
     * @param own their names and values
     */
    public static List<String> problems(Map<String, String> own) {
        List<String> missing = missingLocations(plain(own));
        if (!missing.isEmpty()) {
            return missing;
        }
        try {
            SmallRyeConfig config = read(own);
            DatelineConfig dateline = config.getConfigMapping(DatelineConfig.class);
            Duration poll = config.getOptionalValue(POLL_INTERVAL, Long.class)
                    .map(Duration::ofMillis)
                    .orElse(KAFKAS_POLL_INTERVAL);
            return problems(dateline, poll);
        } catch (ConfigValidationException e) {
            List<String> problems = new ArrayList<>();
            for (int i = 0; i < e.getProblemCount(); i++) {
                problems.add(e.getProblem(i).getMessage());
            }
            return problems;
        }
    }

    /** The settings as the service will see them, before it is started. Throws when one is not well formed. */
    static SmallRyeConfig read() {
        return read(Map.of());
    }

    /** The settings of the service with these before all others. Throws when one is not well formed. */
    public static SmallRyeConfig read(Map<String, String> own) {
        return builder(own).withMapping(DatelineConfig.class).build();
    }

    /** The same without a look at those under {@code dateline.}: for whoever wants the others. */
    public static SmallRyeConfig plain(Map<String, String> own) {
        return builder(own).build();
    }

    private static SmallRyeConfigBuilder builder(Map<String, String> own) {
        return ConfigUtils.configBuilder().withSources(new PropertiesConfigSource(own, "command line", COMMAND_LINE));
    }

    /** Files of settings that are named and not there: the framework passes over them without a word. */
    private static List<String> missingLocations(SmallRyeConfig config) {
        List<String> problems = new ArrayList<>();
        for (String location :
                config.getOptionalValue(LOCATIONS, String.class).orElse("").split(",", -1)) {
            String path = location.strip().replaceFirst("^file:(//)?", "");
            if (!path.isEmpty() && !path.contains("://") && !Files.isReadable(Path.of(path))) {
                problems.add("no settings can be read at " + path
                        + ", which QUARKUS_CONFIG_LOCATIONS names: correct the path, or mount the file");
            }
        }
        return problems;
    }

    /**
     * Settings that are each well formed but do not go together.
     *
     * @param pollInterval after which the group gives a replica up that does not poll
     */
    static List<String> problems(DatelineConfig config, Duration pollInterval) {
        List<String> problems = new ArrayList<>();
        longer(
                config.transactionTimeout(),
                "transaction-timeout",
                config.deliveryTimeout(),
                "delivery-timeout",
                problems);
        longer(config.deliveryTimeout(), "delivery-timeout", config.requestTimeout(), "request-timeout", problems);
        DatelineConfig.Topics topics = config.topics();
        Set<String> others = Set.copyOf(Arrays.asList(topics.enriched(), topics.rejected(), topics.positions()));
        if (others.size() < 3 || !topics.raw().among(others).isEmpty()) {
            problems.add("dateline.topics: raw, enriched, rejected and positions must be different topics");
        }
        if (config.threads().isPresent() && config.threads().getAsInt() < 1) {
            problems.add("dateline.threads must be at least 1");
        }
        long largest = config.maxRecordSize().asLongValue();
        if (largest < 1 || largest > LARGEST_RECORD) {
            problems.add("dateline.max-record-size must be 1 to " + LARGEST_RECORD + " bytes");
        }
        config.gazetteer().ifPresent(file -> readable(file, problems));
        config.agencies().ifPresent(path -> profiles(path, problems));
        Duration transaction = config.transactionTimeout();
        Duration batch = transaction.compareTo(pollInterval) < 0 ? transaction : pollInterval;
        problems.addAll(GenerateSettings.problems(config.generate(), batch));
        return problems;
    }

    private static void readable(Path file, List<String> problems) {
        try {
            Gazetteer.read(file);
        } catch (GazetteerException fault) {
            problems.add("dateline.gazetteer: " + fault.getMessage());
        }
    }

    private static void profiles(Path path, List<String> problems) {
        try {
            Agencies.with(path);
        } catch (AgencyException fault) {
            problems.add("dateline.agencies: " + fault.getMessage());
        }
    }

    private static void longer(Duration one, String name, Duration other, String otherName, List<String> problems) {
        if (one.compareTo(other) <= 0) {
            problems.add("dateline." + name + " (" + one + ") must be longer than dateline." + otherName + " (" + other
                    + ")");
        }
    }
}
