package io.dateline.evaluate.story;

import io.dateline.story.duplicates.Fingerprint;
import io.dateline.story.duplicates.Shingles;
import io.dateline.story.item.Item;
import io.dateline.story.reading.Reading;
import io.dateline.story.stories.Member;
import io.dateline.story.stories.Profile;
import io.dateline.story.stories.Rarity;

/**
 * A document of a corpus as the story application reads it.
 *
 * @param cluster of the gold
 */
public record StoryRow(String id, String cluster, Item item) {

    /** What is remembered of it. */
    public Member member(long arrival, Rarity rarity) {
        Reading reading = Reading.of(item);
        Fingerprint text = Fingerprint.of(Shingles.of(reading), reading);
        return new Member(arrival, id, item.time(), Profile.of(item, reading, rarity), text);
    }
}
