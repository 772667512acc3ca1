package io.dateline.pipeline;

import io.dateline.generate.GenerateOptions;
import io.dateline.generate.GenerateOptions.Limits;
import io.dateline.generate.endpoint.KeyFile;
import io.dateline.pipeline.GenerateConfig.Unfaithful;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the settings under {@code dateline.generate.} and checks them. */
public final class GenerateSettings {
    /** The highest value allowed for the characters of an article; no article is longer. */
    private static final int MOST_CHARACTERS = 1_000_000;

    /** The highest value allowed for calls at a time; whoever needs more should run more replicas. */
    private static final int MOST_CONCURRENCY = 256;

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final GenerateConfig config;
    private final List<String> problems = new ArrayList<>();

    private GenerateSettings(GenerateConfig config) {
        this.config = config;
    }

    /** Only for a configuration without {@link #problems}. */
    public static GenerateOptions options(GenerateConfig config) {
        return new GenerateOptions(
                config.url().orElseThrow(),
                config.model().orElseThrow(),
                config.keyFile().orElse(null),
                config.dialect(),
                config.timeout(),
                config.maxOutputTokens(),
                config.maxArticleCharacters(),
                config.concurrency(),
                config.language().orElse(null),
                config.providers().orElse(Set.of()),
                config.unfaithful() == Unfaithful.DROP,
                new Limits(
                        config.budget().requestsPerHour(),
                        config.budget().requestsPerDay(),
                        config.budget().tokensPerHour(),
                        config.budget().tokensPerDay(),
                        config.circuit().failures(),
                        config.circuit().open()));
    }

    /**
     * What is wrong, a sentence each; nothing when it is switched off.
     *
     * @param transaction how long a batch may take, of which generation may have half
     */
    public static List<String> problems(GenerateConfig config, Duration transaction) {
        return config.enabled() ? problemsOnceOn(config, transaction) : List.of();
    }

    /** The same, whether it is switched on or not. */
    public static List<String> problemsOnceOn(GenerateConfig config, Duration transaction) {
        GenerateSettings settings = new GenerateSettings(config);
        settings.endpoint();
        settings.key();
        settings.numbers();
        settings.times(transaction);
        return List.copyOf(settings.problems);
    }

    private void endpoint() {
        if (config.url().isEmpty() || !isBase(config.url().get())) {
            problems.add("dateline.generate.url must be the base of an OpenAI-compatible API, for example"
                    + " http://localhost:8080/v1, without user, query or fragment");
        }
        if (config.model().filter(model -> !model.isBlank()).isEmpty()) {
            problems.add("dateline.generate.model must name the model to ask for");
        }
        config.language()
                .filter(tag -> Locale.forLanguageTag(tag).getLanguage().isEmpty())
                .ifPresent(tag -> problems.add("dateline.generate.language must be a BCP 47 tag, for example en"));
    }

    private static boolean isBase(URI url) {
        return ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
                && url.getHost() != null
                && url.getRawUserInfo() == null
                && url.getRawQuery() == null
                && url.getRawFragment() == null;
    }

    private void key() {
        Optional<Path> file = config.keyFile();
        if (file.isEmpty()) {
            return;
        }
        String problem = new KeyFile(file.get()).problem();
        if (problem != null) {
            problems.add("dateline.generate.key-file: " + problem);
        }
        if (config.url().filter(GenerateSettings::isPlainAbroad).isPresent()) {
            problems.add(
                    "dateline.generate.key-file: the key would cross the network in the clear. Fix: use an https URL,"
                            + " or no key");
        }
    }

    /** Whether the connection is unencrypted and goes to another machine. */
    public static boolean isPlainAbroad(URI url) {
        return "http".equals(url.getScheme()) && !LOOPBACK.contains(String.valueOf(url.getHost()));
    }

    private void numbers() {
        within("max-output-tokens", config.maxOutputTokens(), 16, 4096);
        within("max-article-characters", config.maxArticleCharacters(), 200, MOST_CHARACTERS);
        within("concurrency", config.concurrency(), 1, MOST_CONCURRENCY);
        within("circuit.failures", config.circuit().failures(), 1, 1000);
        within("budget.requests-per-hour", config.budget().requestsPerHour(), 1, Long.MAX_VALUE);
        within("budget.requests-per-day", config.budget().requestsPerDay(), 1, Long.MAX_VALUE);
        within("budget.tokens-per-hour", config.budget().tokensPerHour(), 1, Long.MAX_VALUE);
        within("budget.tokens-per-day", config.budget().tokensPerDay(), 1, Long.MAX_VALUE);
    }

    private void within(String name, long value, long least, long most) {
        if (value < least || value > most) {
            problems.add("dateline.generate." + name + " must be "
                    + (most == Long.MAX_VALUE ? "at least " + least : least + " to " + most));
        }
    }

    private void times(Duration transaction) {
        positive("timeout", config.timeout());
        positive("batch-time", config.batchTime());
        positive("circuit.open", config.circuit().open());
        Duration half = transaction.dividedBy(2);
        if (config.batchTime().compareTo(half) > 0) {
            problems.add("dateline.generate.batch-time (" + config.batchTime() + ") must be at most " + half
                    + ", half of the shorter of dateline.transaction-timeout and the consumer's max.poll.interval.ms");
        }
        if (config.timeout().compareTo(config.batchTime()) > 0) {
            problems.add("dateline.generate.timeout (" + config.timeout()
                    + ") must not be longer than dateline.generate.batch-time (" + config.batchTime() + ")");
        }
    }

    private void positive(String name, Duration duration) {
        if (duration.isZero() || duration.isNegative()) {
            problems.add("dateline.generate." + name + " must be longer than nothing");
        }
    }
}
