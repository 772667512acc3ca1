package io.dateline.evaluate.story;

import io.dateline.story.duplicates.Fingerprint;
import io.dateline.story.duplicates.Shingles;
import io.dateline.story.item.Anchor;
import io.dateline.story.item.Copy;
import io.dateline.story.item.Findings;
import io.dateline.story.item.Head;
import io.dateline.story.item.Item;
import io.dateline.story.reading.Reading;
import io.dateline.story.stories.Member;
import io.dateline.story.stories.Profile;
import io.dateline.story.stories.Rarity;
import java.util.List;

/**
 * A document of a corpus as the story application reads it.
 *
 * @param cluster of the gold
 */
public record StoryRow(String id, String cluster, Item item) {
    /** Characters that a brief has, at least. */
    private static final int BRIEF = 120;

    /** The same event as a brief tells it: the headline and the first sentences, with the entities that they name. */
    public StoryRow brief() {
        Copy copy = item.copy();
        int end = copy.sentences().stream()
                .filter(at -> at.field() == Anchor.Field.BODY
                        && at.end() >= BRIEF
                        && at.end() <= copy.body().length())
                .mapToInt(Anchor::end)
                .findFirst()
                .orElse(copy.body().length());
        Copy cut = new Copy(copy.headline(), copy.title(), copy.body().substring(0, end), List.of());
        String words = cut.title() + " " + cut.body();
        Findings all = item.findings();
        Findings named = new Findings(
                all.entities().stream()
                        .filter(entity -> words.contains(entity.name()))
                        .toList(),
                List.of(),
                List.of(),
                all.topicCodes(),
                all.countries(),
                all.locatedAt());
        return new StoryRow(id, cluster, new Item(item.head(), item.state(), cut, named, item.missing()));
    }

    /** The same made at another time. */
    public StoryRow at(long time) {
        Head head = item.head();
        Head moved = new Head(
                head.eventId(),
                head.uri(),
                head.version(),
                head.versionSeq(),
                head.provider(),
                head.language(),
                time,
                head.received(),
                head.altIds(),
                head.slug(),
                head.inputSha256());
        return new StoryRow(id, cluster, new Item(moved, item.state(), item.copy(), item.findings(), item.missing()));
    }

    /** What is remembered of it. */
    public Member member(long arrival, Rarity rarity) {
        Reading reading = Reading.of(item);
        Fingerprint text = Fingerprint.of(Shingles.of(reading), reading);
        return new Member(arrival, id, item.time(), Profile.of(item, reading, rarity), text);
    }
}
