package io.dateline.story.telling;

import io.dateline.story.stories.Member;
import io.dateline.story.stories.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The cards that a story is told from, and how many of them have each source, code and original text. An item that comes to the story
 * is counted without looking at the others again.
 */
final class Tale {
    private final Story story;
    private final List<Card> cards = new ArrayList<>();
    private final Frequencies entities = new Frequencies();
    private final Frequencies places = new Frequencies();
    private final Frequencies topics = new Frequencies();
    private final Frequencies originals = new Frequencies();
    private final Frequencies providers = new Frequencies();
    private int changes;
    private int size;

    private Tale(Story story) {
        this.story = story;
    }

    /** Of the members of a story, in the order they came; of the newest when there are too many. */
    static Tale of(Story story, Cards cards) {
        Tale tale = new Tale(story);
        for (Member member : story.latest(Stories.MAX_TOLD)) {
            tale.add(card(member, cards));
        }
        tale.note();
        return tale;
    }

    private static Card card(Member member, Cards cards) {
        return Objects.requireNonNull(cards.get(member.uri()), member.uri());
    }

    /** Whether it is the tale of this story as it stands: as it was, or with one more member, which is then added. */
    boolean goesOn(Story current, Cards all) {
        if (story == current && changes == current.changes()) {
            return true;
        }
        boolean oneMore = story == current && changes + 1 == current.changes() && size + 1 == current.size();
        List<Member> latest = current.latest(2);
        if (!oneMore || !latest.get(0).uri().equals(cards.get(cards.size() - 1).uri())) {
            return false;
        }
        add(card(latest.get(1), all));
        if (cards.size() > Stories.MAX_TOLD) {
            count(cards.remove(0), -1);
        }
        note();
        return true;
    }

    private void note() {
        changes = story.changes();
        size = story.size();
    }

    private void add(Card card) {
        cards.add(card);
        count(card, 1);
    }

    private void count(Card card, int sign) {
        card.entityIds().forEach(id -> entities.add(id, sign));
        card.topicCodes().forEach(code -> topics.add(code, sign));
        if (!card.placeId().isEmpty()) {
            places.add(card.placeId(), sign);
        }
        originals.add(card.original(), sign);
        providers.add(card.provider(), sign);
    }

    /** In the order of their coming; never empty. */
    List<Card> cards() {
        return cards;
    }

    /** Texts that are no copies of each other. */
    int independent() {
        return originals.size();
    }

    int sources() {
        return providers.size();
    }

    List<String> entityIds() {
        return entities.most(Teller.MAX_CODES);
    }

    List<String> placeIds() {
        return places.most(Teller.MAX_CODES);
    }

    List<String> topicCodes() {
        return topics.most(Teller.MAX_CODES);
    }
}
