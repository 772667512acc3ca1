package io.dateline.story.novelty;

import io.dateline.story.item.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * How new an item is.
 *
 * @param score 0 for a copy, 100 for an item of which nothing was said before: the share of its sentences that are new, those of the opening
 *     counting most, halved where the story is already told
 * @param newSentences those that no earlier item of its story, and no copy of it, has
 * @param ofStory earlier items of the story
 * @param ofEntity earlier items about the main entity; all 0 when it has none
 */
public record Novelty(int score, List<Anchor> newSentences, Counts ofStory, Counts ofEntity) {
    /** A sentence at the place n, from 0, weighs 1 / (1 + n / HALF): the fifth half as much as the first. */
    private static final double HALF = 4;

    /** Items of a story after which an item that adds sentences is half as new as the first. */
    private static final double TOLD = 4;

    public Novelty {
        newSentences = List.copyOf(newSentences);
    }

    /** @param seen which of them earlier items have */
    public static Novelty of(Sentences sentences, Seen seen, Counts ofStory, Counts ofEntity) {
        List<Anchor> fresh = new ArrayList<>();
        double all = 0;
        double unseen = 0;
        for (int at = 0; at < sentences.size(); at++) {
            double weight = 1 / (1 + at / HALF);
            all += weight;
            if (!seen.contains(sentences.hash(at))) {
                unseen += weight;
                fresh.add(sentences.anchor(at));
            }
        }
        double share = all == 0 ? (ofStory.in(Window.DAYS_7) == 0 ? 1 : 0) : unseen / all;
        double told = 0.5 + 0.5 / (1 + ofStory.in(Window.DAYS_7) / TOLD);
        return new Novelty((int) Math.round(100 * share * told), fresh, ofStory, ofEntity);
    }
}
