package io.dateline.article;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A summary that a language model wrote. It must not be mistaken for the agency's copy, so each sentence lists the
 * names and numbers in it that the article does not contain.
 *
 * @param sentences in the model's order, at least one
 * @param dropped how many sentences were left out because they hold a name or number that the article does not contain
 * @param language BCP 47 tag of the summary, {@code und} when unknown
 * @param checks the kinds of words that were checked; no other kind was checked
 */
public record GeneratedSummary(List<Sentence> sentences, int dropped, String language, Set<Kind> checks, Maker maker) {
    public GeneratedSummary {
        sentences = List.copyOf(sentences);
        checks = Set.copyOf(checks);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a summary without a sentence");
        }
    }

    /** The sentences with a space between them. */
    public String text() {
        return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
    }

    /**
     * @param unsupported names and numbers that the article does not contain, in text order; empty for a sentence that
     *     passed
     */
    public record Sentence(String text, List<Unsupported> unsupported) {
        public Sentence {
            unsupported = List.copyOf(unsupported);
        }
    }

    /**
     * A name or a number that stands in the sentence and not in the article.
     *
     * @param span within the sentence's text
     */
    public record Unsupported(Kind kind, Span span) {}

    public enum Kind {
        NAME,
        NUMBER
    }

    /**
     * The model and the prompt that made the summary.
     *
     * @param model the model's name in the request
     * @param version the model's name in the answer; null when the answer has none or the same name
     * @param host of the endpoint
     * @param prompt names the instructions and their version
     * @param promptSha256 lower-case hex SHA-256 of the request, instructions and article
     */
    public record Maker(String model, @Nullable String version, String host, PromptName prompt, String promptSha256) {}

    /** The instructions in use. */
    public record PromptName(String uri, String version) {}
}
