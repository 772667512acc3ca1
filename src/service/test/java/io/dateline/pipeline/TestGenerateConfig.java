package io.dateline.pipeline;

import io.dateline.generate.GenerateOptions.Dialect;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The defaults of the generation, changed where a test says so. */
record TestGenerateConfig(
        boolean enabled,
        Optional<URI> url,
        Optional<String> model,
        Optional<Path> keyFile,
        Dialect dialect,
        Duration timeout,
        Duration batchTime,
        int maxOutputTokens,
        int maxArticleCharacters,
        int concurrency,
        Optional<String> language,
        Optional<Set<String>> providers,
        Unfaithful unfaithful,
        Budget budget,
        Circuit circuit)
        implements GenerateConfig {
    record Spending(long requestsPerHour, long requestsPerDay, long tokensPerHour, long tokensPerDay)
            implements Budget {}

    record Breaking(int failures, Duration open) implements Circuit {}

    static final TestGenerateConfig OFF = of(false, Optional.empty(), Optional.empty());

    static TestGenerateConfig on(String url) {
        return of(true, Optional.of(URI.create(url)), Optional.empty());
    }

    private static TestGenerateConfig of(boolean enabled, Optional<URI> url, Optional<Path> keyFile) {
        return new TestGenerateConfig(
                enabled,
                url,
                enabled ? Optional.of("m") : Optional.empty(),
                keyFile,
                Dialect.COMPATIBLE,
                Duration.ofSeconds(15),
                Duration.ofSeconds(20),
                300,
                12_000,
                4,
                Optional.empty(),
                Optional.empty(),
                Unfaithful.FLAG,
                new Spending(300, 3000, 1_000_000, 5_000_000),
                new Breaking(5, Duration.ofSeconds(30)));
    }

    TestGenerateConfig withKeyFile(Path file) {
        return of(enabled, url, Optional.of(file));
    }

    TestGenerateConfig withTimes(Duration one, Duration batch) {
        return new TestGenerateConfig(
                enabled,
                url,
                model,
                keyFile,
                dialect,
                one,
                batch,
                maxOutputTokens,
                maxArticleCharacters,
                concurrency,
                language,
                providers,
                unfaithful,
                budget,
                circuit);
    }
}
