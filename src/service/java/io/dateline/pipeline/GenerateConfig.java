package io.dateline.pipeline;

import io.dateline.generate.GenerateOptions.Dialect;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Summaries by a language model, under {@code dateline.generate.}. Off by default, because copy is then sent to the
 * endpoint, and the same input no longer gives the same bytes.
 */
public interface GenerateConfig {
    @WithDefault("false")
    boolean enabled();

    /** The base of an OpenAI-compatible API, such as {@code http://localhost:8080/v1}. */
    Optional<URI> url();

    /** The name of the model. */
    Optional<String> model();

    /**
     * A file that holds only the API key; no key is sent by default. The file is read for every call, so that a renewed
     * key is used.
     */
    Optional<Path> keyFile();

    /** {@code compatible} for nearly all servers; {@code openai} for those that know {@code max_completion_tokens} alone. */
    @WithDefault("compatible")
    Dialect dialect();

    /**
     * The time for one answer, from connecting to the last byte. A small model writes 300 tokens in two to five
     * seconds.
     */
    @WithDefault("15s")
    Duration timeout();

    /**
     * How long one batch may wait for all its summaries together; later ones are left out. At most half a transaction,
     * whose other half is for analysis, sending and commit.
     */
    @WithDefault("20s")
    Duration batchTime();

    /**
     * The most tokens of an answer. Three sentences take a hundred in English, and twice that in languages that
     * tokenise badly.
     */
    @WithDefault("300")
    int maxOutputTokens();

    /**
     * The most characters of an article that are sent, in UTF-16 units: about 2,000 words, since news puts the
     * important things first.
     */
    @WithDefault("12000")
    int maxArticleCharacters();

    /** How many calls this replica makes at a time. A single GPU serves the default without queueing. */
    @WithDefault("4")
    int concurrency();

    /** BCP 47 tag of the language to write in; the article's own by default. */
    Optional<String> language();

    /** The providers whose copy may be sent; all by default. Check their licences first. */
    Optional<Set<String>> providers();

    /** Whether a sentence with a name or number that the article does not contain is flagged or left out. */
    @WithDefault("flag")
    Unfaithful unfaithful();

    Budget budget();

    Circuit circuit();

    /** What is done with a sentence that holds a name or number the article does not contain. */
    enum Unfaithful {
        FLAG,
        DROP
    }

    /**
     * How much this replica may spend in each hour and day of UTC. It is kept in memory and guards against surprises.
     */
    interface Budget {
        /** Requests in an hour; the default is five a minute. */
        @WithDefault("300")
        long requestsPerHour();

        /** Requests in a day; the default is a day's output of a national agency. */
        @WithDefault("3000")
        long requestsPerDay();

        /**
         * Tokens in an hour. 300 requests with the largest article would need 1.4 million, so long articles exhaust it
         * sooner.
         */
        @WithDefault("1000000")
        long tokensPerHour();

        @WithDefault("5000000")
        long tokensPerDay();
    }

    /** When calls to a failing endpoint stop. */
    interface Circuit {
        /** Failures in a row that open the circuit: one or two are usual, five are an outage. */
        @WithDefault("5")
        int failures();

        /** How long the circuit stays open before one call tries again. */
        @WithDefault("30s")
        Duration open();
    }
}
