package io.dateline.analyse.summary;

/**
 * How long a summary may be.
 *
 * @param sentences at most
 * @param characters at most, in UTF-16 units, a space between sentences counted
 */
public record SummaryLength(int sentences, int characters) {
    /** Three sentences, 600 characters: what a desk reads at a glance and a phone shows without scrolling. */
    public static final SummaryLength DEFAULT = new SummaryLength(3, 600);

    public SummaryLength {
        if (sentences < 1 || characters < 1) {
            throw new IllegalArgumentException(sentences + " sentences, " + characters + " characters");
        }
    }
}
