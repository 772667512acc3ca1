package io.dateline.story.shard;

import io.dateline.story.item.Anchor;
import java.util.List;

/**
 * An earlier item that is near to a new one.
 *
 * @param uri of the earlier item; the new item's own for its earlier version
 * @param time event time of the earlier item
 * @param copy whether the new item is a copy or a light rewrite of it
 * @param template whether both fill one template with other facts
 * @param jaccard shared runs of three words, of those of both
 * @param containment shared runs, of those of the shorter text
 * @param cosine of the words that weigh most
 * @param shared the new item's sentences that it has too
 */
public record Prior(
        String uri,
        long time,
        boolean copy,
        boolean template,
        double jaccard,
        double containment,
        double cosine,
        List<Anchor> shared) {
    public Prior {
        shared = List.copyOf(shared);
    }
}
