package io.dateline.story.telling;

import io.dateline.story.item.Item;
import io.dateline.story.placing.StoryState;
import io.dateline.story.placing.StoryState.Phase;
import io.dateline.story.stories.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The stories of a shard that are told to readers, and when each goes quiet: at the first item that comes later than that, since
 * no clock is read.
 */
final class Stories {
    /** Members that a story is told from: more have only the largest stories of a year, and each costs a look at its card. */
    static final int MAX_TOLD = 200;

    private final Cards cards;
    private final Tales tales;
    private final Map<String, Told> byId = new HashMap<>();
    /** In the order of their newest members; of the same time in that of their ids. */
    private final TreeSet<Told> byTime = new TreeSet<>();

    private long clock;

    /** A story as it was told last: it is listed by the time that its newest member had then. */
    private record Told(long time, String id, @Nullable Story story) implements Comparable<Told> {
        /** Before all stories of that time. */
        static Told at(long time) {
            return new Told(time, "", null);
        }

        @Override
        public int compareTo(Told other) {
            int order = Long.compare(time, other.time);
            return order == 0 ? id.compareTo(other.id) : order;
        }
    }

    Stories(Cards cards) {
        this.cards = cards;
        this.tales = new Tales(cards);
        this.clock = cards.clock();
    }

    /** A story that is there already. */
    void know(@Nullable Story story) {
        if (story != null) {
            note(story);
        }
    }

    private void note(Story story) {
        Told told = new Told(story.last(), story.id(), story);
        Told before = byId.put(story.id(), told);
        if (before != null) {
            byTime.remove(before);
        }
        byTime.add(told);
    }

    StoryState tell(Story story) {
        reach(story.last());
        note(story);
        return Teller.tell(story.id(), tales.of(story), cards::has, clock);
    }

    /** A story whose members are another one's now. */
    StoryState merged(String id, Story into, Item item) {
        end(id);
        return Teller.ended(id, Phase.MERGED, item.head().language(), item.time(), into.id());
    }

    /** A story whose last member was killed. */
    StoryState retracted(Story story, Card card, long time) {
        end(story.id());
        return Teller.ended(story.id(), Phase.RETRACTED, card.language(), time, "");
    }

    /** Stories that have gone quiet since the item before. */
    List<StoryState> quiet(long time) {
        List<StoryState> quiet = new ArrayList<>();
        if (clock != Long.MIN_VALUE && time > clock) {
            long from = clock - Teller.QUIET_MS;
            long to = time - Teller.QUIET_MS;
            reach(time);
            for (Told told : byTime.subSet(Told.at(from + 1), Told.at(to + 1))) {
                Story story = told.story();
                if (story != null && story.size() > 0) {
                    quiet.add(Teller.tell(told.id(), tales.of(story), cards::has, clock));
                }
            }
        }
        return quiet;
    }

    private void reach(long time) {
        if (time > clock) {
            clock = time;
            cards.reach(time);
        }
    }

    /** Ids of stories that the window has left without members, oldest first; each is given once. */
    List<String> forgotten() {
        List<String> forgotten = new ArrayList<>();
        for (Told told : byTime.headSet(Told.at(clock - io.dateline.story.shard.StoryShard.KEPT_MS))) {
            if (isEmpty(told.story())) {
                forgotten.add(told.id());
            }
        }
        forgotten.forEach(this::end);
        return forgotten;
    }

    private void end(String id) {
        Told told = byId.remove(id);
        if (told != null) {
            byTime.remove(told);
        }
        tales.remove(id);
    }

    private static boolean isEmpty(@Nullable Story story) {
        return story == null || story.size() == 0;
    }
}
