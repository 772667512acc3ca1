package io.dateline.article;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A summary in words of a language model's own. Never to be taken for the desk's copy: each sentence says what in it the
 * article does not.
 *
 * @param sentences in the model's order, at least one
 * @param dropped how many sentences were left out because the article does not bear them
 * @param language BCP 47 tag of the summary, {@code und} when unknown
 * @param checks what the sentences were checked for; what is not named here was not looked at
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
     * @param unsupported what the article does not say, in text order; empty for a sentence that passed
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
     * Who wrote it, and on what order.
     *
     * @param model as asked for
     * @param version the model as the endpoint names it; null when it does not, or names the one asked for
     * @param host of the endpoint
     * @param prompt names the instructions and their version
     * @param promptSha256 lower-case hex SHA-256 of the request, instructions and article
     */
    public record Maker(String model, @Nullable String version, String host, PromptName prompt, String promptSha256) {}

    /** The instructions in use. */
    public record PromptName(String uri, String version) {}
}
