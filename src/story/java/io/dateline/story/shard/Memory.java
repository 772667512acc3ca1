package io.dateline.story.shard;

import io.dateline.story.duplicates.BandIndex;
import io.dateline.story.novelty.Counts;
import io.dateline.story.novelty.Tally;
import io.dateline.story.stories.Comparing;
import io.dateline.story.stories.Member;
import io.dateline.story.stories.Rarity;
import io.dateline.story.stories.Stories;
import io.dateline.story.stories.Story;
import io.dateline.story.stories.StoryModel;
import io.dateline.story.trends.Trend;
import io.dateline.story.trends.Trends;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The structures of a shard, kept in step: an item is in all of them or in none. */
final class Memory {
    private final Stories stories;
    private final BandIndex<Kept> bands = new BandIndex<>();
    private final Tally entities = new Tally();
    private final Trends trends = new Trends();
    /** By the slots of their members. */
    private final List<@Nullable Kept> kept = new ArrayList<>();

    private final Map<String, Set<String>> copies = new HashMap<>();
    /** In the order of event time; those that were withdrawn are passed over. */
    private final PriorityQueue<Kept> byTime = new PriorityQueue<>();

    Memory(StoryModel model) {
        stories = new Stories(model);
    }

    /** How rare words are for an item that comes now. */
    Rarity rarity() {
        return stories.rarity();
    }

    Stories.Joined place(Comparing item, String version, @Nullable String known) {
        return stories.place(item, version, known);
    }

    /** Remembers an item that its story has already. */
    void remember(ItemTrace trace) {
        String[] keys = trace.counted().stream()
                .map(counted -> trends.add(counted.key(), counted.time(), 1))
                .toArray(String[]::new);
        Kept item = new Kept(trace, keys);
        item.stands(bands.add(trace.bands(), item));
        int slot = item.member().slot();
        while (kept.size() <= slot) {
            kept.add(null);
        }
        kept.set(slot, item);
        byTime.add(item);
        if (item.copyOf() != null) {
            copies.computeIfAbsent(item.copyOf(), absent -> new TreeSet<>()).add(item.uri());
        }
        if (item.entity() != 0) {
            entities.add(item.entity(), item.member().time());
        }
    }

    /** Puts an item back with its story. */
    void restore(ItemTrace trace) {
        stories.restore(trace.member(), trace.storyId());
        remember(trace);
    }

    @Nullable
    Kept forget(String uri) {
        Kept item = get(uri);
        if (item == null) {
            return null;
        }
        kept.set(item.member().slot(), null);
        stories.withdraw(uri);
        bands.remove(item.place());
        forgetCopy(item);
        if (item.entity() != 0) {
            entities.remove(item.entity(), item.member().time());
        }
        item.counted().forEach(counted -> trends.add(counted.key(), counted.time(), -1));
        return item;
    }

    private void forgetCopy(Kept item) {
        Set<String> others = item.copyOf() == null ? null : copies.get(item.copyOf());
        if (others != null) {
            others.remove(item.uri());
            if (others.isEmpty()) {
                copies.remove(item.copyOf());
            }
        }
    }

    /** Forgets the items before this time and gives their uris, the oldest first. */
    List<String> expire(long before) {
        List<String> expired = new ArrayList<>();
        for (Kept oldest = byTime.peek(); oldest != null && oldest.member().time() < before; oldest = byTime.peek()) {
            byTime.remove();
            if (get(oldest.uri()) == oldest) {
                expired.add(oldest.uri());
                forget(oldest.uri());
            }
        }
        return expired;
    }

    /** The copies of the same text that came after it. */
    List<String> laterCopies(Kept of) {
        Set<String> same = new TreeSet<>(copies.getOrDefault(of.original(), Set.of()));
        same.removeIf(uri -> {
            Kept copy = get(uri);
            return copy == null || copy.member().arrival() <= of.member().arrival();
        });
        return new ArrayList<>(same);
    }

    @Nullable
    Kept get(String uri) {
        Member member = stories.member(uri);
        return member == null ? null : at(member);
    }

    /** What is remembered of a member of the window. */
    @Nullable
    Kept at(Member member) {
        return member.slot() < kept.size() ? kept.get(member.slot()) : null;
    }

    Collection<Kept> sharingBands(int[] keys) {
        return bands.candidates(keys);
    }

    @Nullable
    Story story(String uri) {
        return stories.of(uri);
    }

    Counts entityBefore(long entity, long time) {
        return entities.before(entity, time);
    }

    Trend trend(String key, long time) {
        return trends.at(key, time);
    }

    int size() {
        return stories.uris().size();
    }

    long digest() {
        return stories.digest()
                + 31 * entities.digest()
                + 961 * trends.digest()
                + 29_791L * stories.uris().hashCode()
                + copies.hashCode();
    }
}
