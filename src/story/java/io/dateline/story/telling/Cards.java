package io.dateline.story.telling;

import io.dateline.story.packed.Packer;
import io.dateline.story.packed.Unpacker;
import io.dateline.story.stories.Member;
import io.dateline.story.stories.Story;
import io.dateline.story.versions.Shelf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The cards of a shard's items, on its shelf. */
final class Cards {
    private static final String CARD = "c|";

    /** Above every key of a card. */
    private static final String END = "c}";

    /** Where the event time reached lies: a kill can take away the item that reached it. */
    private static final String CLOCK = "k|";

    /** Cards that are kept as they were read last: the items of a large story come one after the other. */
    private static final int AT_HAND = 4_096;

    private final Shelf shelf;
    /** The one that was asked for longest ago comes first. */
    private final Map<String, Card> atHand = new LinkedHashMap<>(16, 0.75f, true);

    Cards(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The event time reached; the smallest number when there was no item. */
    long clock() {
        byte[] time = shelf.get(CLOCK);
        return time == null ? Long.MIN_VALUE : new Unpacker(time).number();
    }

    void reach(long time) {
        shelf.put(CLOCK, new Packer().number(time).toBytes());
    }

    List<String> uris() {
        return shelf.keys(CARD, END, Integer.MAX_VALUE).stream()
                .map(key -> key.substring(CARD.length()))
                .toList();
    }

    @Nullable
    Card get(String uri) {
        Card card = atHand.get(uri);
        byte[] bytes = card == null ? shelf.get(CARD + uri) : null;
        if (bytes != null) {
            card = CardCodec.read(bytes);
            keep(card);
        }
        return card;
    }

    private void keep(Card card) {
        atHand.put(card.uri(), card);
        if (atHand.size() > AT_HAND) {
            atHand.remove(atHand.keySet().iterator().next());
        }
    }

    boolean has(String uri) {
        return shelf.get(CARD + uri) != null;
    }

    void put(Card card) {
        shelf.put(CARD + card.uri(), CardCodec.write(card));
        keep(card);
    }

    void remove(String uri) {
        shelf.remove(CARD + uri);
        atHand.remove(uri);
    }

    /** Of the members of a story, in the order they came; of the newest when there are too many. */
    List<Card> of(Story story) {
        List<Card> cards = new ArrayList<>();
        for (Member member : story.latest(Stories.MAX_TOLD)) {
            cards.add(Objects.requireNonNull(get(member.uri()), member.uri()));
        }
        return cards;
    }
}
