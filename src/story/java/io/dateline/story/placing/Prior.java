package io.dateline.story.placing;

import io.dateline.story.item.Anchor;
import java.util.List;

/**
 * An item that came before and is like another.
 *
 * @param duplicate whether the later one copies the earlier, and does not merely report the same
 * @param template whether both fill one form with other facts, such as two market reports
 * @param similarity share of what either says that both say, 0 to 1
 * @param containment share of the shorter that the longer has
 * @param sharedSentences sentences of the later that the earlier has, too
 */
public record Prior(
        String uri,
        String version,
        String provider,
        boolean duplicate,
        boolean template,
        double similarity,
        double containment,
        List<Anchor> sharedSentences) {
    public Prior {
        sharedSentences = List.copyOf(sharedSentences);
    }
}
