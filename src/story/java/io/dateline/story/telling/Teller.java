package io.dateline.story.telling;

import io.dateline.story.item.Anchor;
import io.dateline.story.placing.StoryState;
import io.dateline.story.placing.StoryState.Phase;
import io.dateline.story.placing.StoryState.Quotation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells a story from the cards of its members. */
final class Teller {
    /** Members that are named; of a longer story the newest. */
    private static final int MAX_MEMBERS = 50;

    /** Entities, places and topics that are named of each. */
    static final int MAX_CODES = 8;

    private static final int MAX_SENTENCES = 3;

    /** From its first item a story breaks for an hour. */
    private static final long BREAKING_MS = Duration.ofHours(1).toMillis();

    /** Without a new item for so long, a story is quiet. */
    static final long QUIET_MS = Duration.ofHours(12).toMillis();

    private Teller() {}

    /**
     * @param isThere whether an item is still in the window: one that is killed is named nowhere
     * @param clock the event time reached
     */
    static StoryState tell(String id, Tale tale, Predicate<String> isThere, long clock) {
        List<Card> cards = tale.cards();
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (Card card : cards) {
            first = Math.min(first, card.time());
            last = Math.max(last, card.time());
        }
        List<Card> own = own(cards);
        return new StoryState(
                id,
                title(own),
                phase(first, last, clock),
                cards.get(cards.size() - 1).language(),
                members(cards, isThere),
                cards.size(),
                tale.independent(),
                tale.sources(),
                tale.entityIds(),
                tale.placeIds(),
                tale.topicCodes(),
                first,
                last,
                "",
                summary(own));
    }

    /** Those that copy none; all where each is a copy of one that is gone. */
    private static List<Card> own(List<Card> cards) {
        List<Card> own = new ArrayList<>(cards.size());
        for (Card card : cards) {
            if (card.copyOf().isEmpty()) {
                own.add(card);
            }
        }
        return own.isEmpty() ? cards : own;
    }

    private static List<StoryState.Member> members(List<Card> cards, Predicate<String> isThere) {
        List<StoryState.Member> members = new ArrayList<>(MAX_MEMBERS);
        for (Card card : cards.subList(Math.max(0, cards.size() - MAX_MEMBERS), cards.size())) {
            boolean copies = !card.copyOf().isEmpty() && isThere.test(card.copyOf());
            members.add(new StoryState.Member(
                    card.uri(), card.version(), card.provider(), card.time(), copies ? card.copyOf() : ""));
        }
        return members;
    }

    /** A story that has no members of its own any more. */
    static StoryState ended(String id, Phase phase, String language, long time, String mergedInto) {
        return new StoryState(
                id,
                null,
                phase,
                language,
                List.of(),
                0,
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                time,
                time,
                mergedInto,
                List.of());
    }

    private static Phase phase(long first, long last, long clock) {
        if (clock - last >= QUIET_MS) {
            return Phase.QUIET;
        }
        return last - first < BREAKING_MS ? Phase.BREAKING : Phase.DEVELOPING;
    }

    /** The headline of the newest member that has one. */
    private static @Nullable String title(List<Card> cards) {
        for (int at = cards.size() - 1; at >= 0; at--) {
            if (!cards.get(at).headline().isEmpty()) {
                return cards.get(at).headline();
            }
        }
        return null;
    }

    /** The first sentences of the newest member, of the first and of the one before the newest, none twice. */
    private static List<Quotation> summary(List<Card> cards) {
        List<Card> order = new ArrayList<>();
        order.add(cards.get(cards.size() - 1));
        order.add(cards.get(0));
        order.add(cards.get(Math.max(0, cards.size() - 2)));
        Map<String, Quotation> sentences = new java.util.LinkedHashMap<>();
        for (Card card : order) {
            Anchor lead = card.lead();
            if (lead != null && sentences.size() < MAX_SENTENCES) {
                sentences.putIfAbsent(
                        card.leadText(), new Quotation(card.uri(), card.version(), lead, card.leadText()));
            }
        }
        return List.copyOf(sentences.values());
    }
}
