package io.dateline.story.telling;

import io.dateline.story.item.Item;
import io.dateline.story.placing.StoryState;
import io.dateline.story.placing.StoryState.Phase;
import io.dateline.story.stories.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private final Map<String, Story> byId = new HashMap<>();
    /** Ids of the stories by the time of their newest member. */
    private final TreeMap<Long, TreeSet<String>> byTime = new TreeMap<>();

    private final Map<String, Long> times = new HashMap<>();
    private long clock;

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
        unlist(story.id());
        byId.put(story.id(), story);
        times.put(story.id(), story.last());
        byTime.computeIfAbsent(story.last(), time -> new TreeSet<>()).add(story.id());
    }

    private void unlist(String id) {
        Long time = times.remove(id);
        TreeSet<String> ids = time == null ? null : byTime.get(time);
        if (ids != null && ids.remove(id) && ids.isEmpty()) {
            byTime.remove(time);
        }
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
            byTime.subMap(from, false, to, true)
                    .values()
                    .forEach(ids -> ids.forEach(id -> {
                        Story story = byId.get(id);
                        if (story != null && story.size() > 0) {
                            quiet.add(Teller.tell(id, tales.of(story), cards::has, clock));
                        }
                    }));
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
        for (TreeSet<String> ids : byTime.headMap(clock - io.dateline.story.shard.StoryShard.KEPT_MS)
                .values()) {
            ids.stream().filter(id -> isEmpty(byId.get(id))).forEach(forgotten::add);
        }
        forgotten.forEach(this::end);
        return forgotten;
    }

    private void end(String id) {
        unlist(id);
        byId.remove(id);
        tales.remove(id);
    }

    private static boolean isEmpty(@Nullable Story story) {
        return story == null || story.size() == 0;
    }
}
