package io.dateline.pipeline;

import io.dateline.generate.GenerateOptions.Dialect;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Summaries by a language model, under {@code dateline.generate.}. Off by default: switched on, copy leaves the house, and
 * events are no longer the same bytes for the same input.
 */
public interface GenerateConfig {
    @WithDefault("false")
    boolean enabled();

    /** The base of an OpenAI-compatible API, such as {@code http://localhost:8080/v1}. */
    Optional<URI> url();

    /** The model to ask for. */
    Optional<String> model();

    /** A file that holds the key alone; without it none is sent. Read for every call, so that a renewed key is used. */
    Optional<Path> keyFile();

    /** {@code compatible} for nearly all servers; {@code openai} for those that know {@code max_completion_tokens} alone. */
    @WithDefault("compatible")
    Dialect dialect();

    /** For one answer, from connect to its last byte: a small model writes 300 tokens in two to five seconds. */
    @WithDefault("15s")
    Duration timeout();

    /**
     * How long one batch may wait for all its summaries together; what is not there by then is left out. At most half a
     * transaction, whose other half is for analysis, sending and commit.
     */
    @WithDefault("20s")
    Duration batchTime();

    /** Three sentences take a hundred in English, and twice that in languages that tokenise badly. */
    @WithDefault("300")
    int maxOutputTokens();

    /** Of one article that are sent, in UTF-16 units: 2,000 words; news puts what matters first. */
    @WithDefault("12000")
    int maxArticleCharacters();

    /** Calls at a time from this replica: what a single GPU serves without queueing. */
    @WithDefault("4")
    int concurrency();

    /** BCP 47 tag of the language to write in; without it the article's own. */
    Optional<String> language();

    /** Whose copy may be sent, by {@code provider}; without it everybody's: see the licences first. */
    Optional<Set<String>> providers();

    /** What becomes of a sentence that names what the article does not: it is flagged, or left out. */
    @WithDefault("flag")
    Unfaithful unfaithful();

    Budget budget();

    Circuit circuit();

    /** What is done with a sentence the article does not bear out. */
    enum Unfaithful {
        FLAG,
        DROP
    }

    /** What this replica may spend since its start, in hours and days of UTC; a limit against surprises, not a plan. */
    interface Budget {
        /** Five a minute. */
        @WithDefault("300")
        long requestsPerHour();

        /** A day's output of a national agency. */
        @WithDefault("3000")
        long requestsPerDay();

        /** 300 requests of the largest article allowed would be 1.4 million: long articles spend it sooner. */
        @WithDefault("1000000")
        long tokensPerHour();

        @WithDefault("5000000")
        long tokensPerDay();
    }

    /** When an endpoint that fails is left alone. */
    interface Circuit {
        /** In a row: one or two happen, five are an outage. */
        @WithDefault("5")
        int failures();

        /** How long before one call tries again: as soon as a restarted model server may be noticed. */
        @WithDefault("30s")
        Duration open();
    }
}
