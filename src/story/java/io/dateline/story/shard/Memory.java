package io.dateline.story.shard;

import io.dateline.story.duplicates.BandIndex;
import io.dateline.story.novelty.Counts;
import io.dateline.story.novelty.Tally;
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
import java.util.HashSet;
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
    private final Map<String, Kept> byUri = new HashMap<>();
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

    Stories.Joined place(Member member, String version, @Nullable String known) {
        return stories.place(member, version, known);
    }

    /** Remembers an item that its story has already. */
    void remember(ItemTrace trace) {
        String[] keys = trace.counted().stream()
                .map(counted -> trends.add(counted.key(), counted.time(), 1))
                .toArray(String[]::new);
        Kept kept = new Kept(trace, keys);
        kept.stands(bands.add(trace.bands(), kept));
        byUri.put(kept.uri(), kept);
        byTime.add(kept);
        if (kept.copyOf() != null) {
            copies.computeIfAbsent(kept.copyOf(), absent -> new TreeSet<>()).add(kept.uri());
        }
        if (kept.entity() != 0) {
            entities.add(kept.entity(), kept.member().time());
        }
    }

    /** Puts an item back with its story. */
    void restore(ItemTrace trace) {
        stories.restore(trace.member(), trace.storyId());
        remember(trace);
    }

    @Nullable
    Kept forget(String uri) {
        Kept kept = byUri.remove(uri);
        if (kept == null) {
            return null;
        }
        stories.withdraw(uri);
        if (kept.place() != null) {
            bands.remove(kept.place());
        }
        forgetCopy(kept);
        if (kept.entity() != 0) {
            entities.remove(kept.entity(), kept.member().time());
        }
        kept.counted().forEach(counted -> trends.add(counted.key(), counted.time(), -1));
        return kept;
    }

    private void forgetCopy(Kept kept) {
        Set<String> others = kept.copyOf() == null ? null : copies.get(kept.copyOf());
        if (others != null) {
            others.remove(kept.uri());
            if (others.isEmpty()) {
                copies.remove(kept.copyOf());
            }
        }
    }

    /** Forgets the items before this time and gives their uris, the oldest first. */
    List<String> expire(long before) {
        List<String> expired = new ArrayList<>();
        for (Kept oldest = byTime.peek(); oldest != null && oldest.member().time() < before; oldest = byTime.peek()) {
            byTime.remove();
            if (byUri.get(oldest.uri()) == oldest) {
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
            Kept copy = byUri.get(uri);
            return copy == null || copy.member().arrival() <= of.member().arrival();
        });
        return new ArrayList<>(same);
    }

    @Nullable
    Kept get(String uri) {
        return byUri.get(uri);
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
        return byUri.size();
    }

    long digest() {
        return stories.digest()
                + 31 * entities.digest()
                + 961 * trends.digest()
                + 29_791L * new HashSet<>(byUri.keySet()).hashCode()
                + copies.hashCode();
    }
}
