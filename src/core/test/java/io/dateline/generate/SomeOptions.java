package io.dateline.generate;

import io.dateline.generate.GenerateOptions.Dialect;
import io.dateline.generate.GenerateOptions.Limits;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Options for tests, changed one at a time. */
public final class SomeOptions {
    public URI base;
    public @Nullable Path keyFile;
    public Dialect dialect = Dialect.COMPATIBLE;
    public Duration timeout = Duration.ofSeconds(5);
    public int maxArticleCharacters = 12_000;
    public int concurrency = 4;
    public @Nullable String language;
    public Set<String> providers = Set.of();
    public boolean drop;
    public long requestsPerHour = 1000;
    public int circuitFailures = 5;

    public SomeOptions(URI base) {
        this.base = base;
    }

    public static GenerateOptions at(String base) {
        return new SomeOptions(URI.create(base)).options();
    }

    public GenerateOptions options() {
        return new GenerateOptions(
                base,
                "m",
                keyFile,
                dialect,
                timeout,
                300,
                maxArticleCharacters,
                concurrency,
                language,
                providers,
                drop,
                new Limits(requestsPerHour, 10_000, 10_000_000, 10_000_000, circuitFailures, Duration.ofSeconds(30)));
    }
}
