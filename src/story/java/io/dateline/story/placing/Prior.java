package io.dateline.story.placing;

/**
 * An item that came before and is like another.
 *
 * @param similarity share of what either says that both say, 0 to 1
 * @param containment share of the shorter that the longer has
 * @param sharedSentences sentences of the later that the earlier has word for word
 * @param duplicate whether one copies the other, and does not merely report the same
 */
public record Prior(
        String uri, String version, String provider, double similarity, double containment, int sharedSentences, boolean duplicate) {}
