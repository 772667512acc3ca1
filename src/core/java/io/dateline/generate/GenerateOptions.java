package io.dateline.generate;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The options for generating summaries.
 *
 * @param base URL of the API, for example {@code http://localhost:8080/v1}
 * @param model to ask for
 * @param keyFile holds the key; null when the endpoint needs none
 * @param timeout for one answer, headers and body
 * @param maxOutputTokens the model is told
 * @param maxArticleCharacters sent of one article
 * @param concurrency calls at a time
 * @param language BCP 47 tag to write in; null for the article's own
 * @param providers whose copy may be sent; empty for all
 * @param dropUnfaithful whether a sentence with a name or number that the article does not contain is left out instead
 *     of flagged
 */
public record GenerateOptions(
        URI base,
        String model,
        @Nullable Path keyFile,
        Dialect dialect,
        Duration timeout,
        int maxOutputTokens,
        int maxArticleCharacters,
        int concurrency,
        @Nullable String language,
        Set<String> providers,
        boolean dropUnfaithful,
        Limits limits) {
    public GenerateOptions {
        providers = Set.copyOf(providers);
    }

    /** The dialects of the API: the name of the answer's limit, and whether the caller may set the temperature. */
    public enum Dialect {
        /** {@code max_tokens}, temperature 0: vLLM, llama.cpp, Ollama, LiteLLM and most others. */
        COMPATIBLE,
        /** {@code max_completion_tokens} and no temperature, as newer models of OpenAI's own want it. */
        OPENAI
    }

    /**
     * @param circuitFailures in a row that open the circuit
     * @param circuitOpen how long it then stays open
     */
    public record Limits(
            long requestsPerHour,
            long requestsPerDay,
            long tokensPerHour,
            long tokensPerDay,
            int circuitFailures,
            Duration circuitOpen) {}

    /** The options that change the output, for the build's digest; the key is never among them. */
    public Map<String, String> settings(String promptVersion) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("generate.url", base.toString());
        settings.put("generate.model", model);
        settings.put("generate.dialect", dialect.name().toLowerCase(Locale.ROOT));
        settings.put("generate.prompt", promptVersion);
        settings.put("generate.max-output-tokens", Integer.toString(maxOutputTokens));
        settings.put("generate.max-article-characters", Integer.toString(maxArticleCharacters));
        settings.put("generate.language", language == null ? "" : language);
        settings.put("generate.providers", String.join(",", new TreeSet<>(providers)));
        settings.put("generate.unfaithful", dropUnfaithful ? "drop" : "flag");
        return settings;
    }
}
