package io.dateline.story.telling;

import io.dateline.story.item.Anchor;
import io.dateline.story.placing.StoryState;
import io.dateline.story.placing.StoryState.Phase;
import io.dateline.story.placing.StoryState.Quotation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a story from the cards of its members. */
final class Teller {
    /** Members that are named; of a longer story the newest. */
    private static final int MAX_MEMBERS = 50;

    private static final int MAX_CODES = 8;
    private static final int MAX_SENTENCES = 3;

    /** From its first item a story breaks for an hour. */
    private static final long BREAKING_MS = Duration.ofHours(1).toMillis();

    /** Without a new item for so long, a story is quiet. */
    static final long QUIET_MS = Duration.ofHours(12).toMillis();

    private Teller() {}

    /**
     * @param cards of the members, in the order of their coming; never empty
     * @param isThere whether an item is still in the window: one that is killed is named nowhere
     * @param clock the event time reached
     */
    static StoryState tell(String id, List<Card> cards, Predicate<String> isThere, long clock) {
        long first = cards.stream().mapToLong(Card::time).min().orElse(clock);
        long last = cards.stream().mapToLong(Card::time).max().orElse(clock);
        List<Card> own = cards.stream().filter(card -> card.copyOf().isEmpty()).toList();
        Card newest = cards.get(cards.size() - 1);
        return new StoryState(
                id,
                title(own.isEmpty() ? cards : own),
                phase(first, last, clock),
                newest.language(),
                cards.stream()
                        .skip(Math.max(0, cards.size() - MAX_MEMBERS))
                        .map(card -> new StoryState.Member(
                                card.uri(),
                                card.version(),
                                card.provider(),
                                card.time(),
                                isThere.test(card.copyOf()) ? card.copyOf() : ""))
                        .toList(),
                cards.size(),
                (int) cards.stream().map(Card::original).distinct().count(),
                (int) cards.stream().map(Card::provider).distinct().count(),
                most(cards, card -> card.entityIds().stream()),
                most(cards, card -> Stream.of(card.placeId()).filter(place -> !place.isEmpty())),
                most(cards, card -> card.topicCodes().stream()),
                first,
                last,
                "",
                summary(own.isEmpty() ? cards : own));
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
        String title = null;
        for (Card card : cards) {
            title = card.headline().isEmpty() ? title : card.headline();
        }
        return title;
    }

    /** What most members have, the most frequent first; of equally frequent ones in the order of their letters. */
    private static List<String> most(List<Card> cards, Function<Card, Stream<String>> codes) {
        Map<String, Long> counts = cards.stream()
                .flatMap(codes)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MAX_CODES)
                .map(Map.Entry::getKey)
                .toList();
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
