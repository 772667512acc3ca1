package io.dateline.article;

import java.util.List;

/**
 * An IPTC Media Topic.
 *
 * @param code for example {@code medtop:15000000}
 * @param name its label in the vocabulary release used
 * @param level 1 for a top-level topic
 * @param score calibrated probability, 0 to 1
 * @param evidence the words that contributed most to its score
 */
public record Topic(String code, String name, int level, double score, List<Span> evidence) {
    public Topic {
        evidence = List.copyOf(evidence);
    }
}
