package io.dateline.story.shard;

import io.dateline.article.EntityType;
import io.dateline.story.duplicates.Fingerprint;
import io.dateline.story.duplicates.MinHash;
import io.dateline.story.duplicates.Shingles;
import io.dateline.story.item.Item;
import io.dateline.story.item.Named;
import io.dateline.story.novelty.Counts;
import io.dateline.story.novelty.Novelty;
import io.dateline.story.novelty.Seen;
import io.dateline.story.novelty.Sentences;
import io.dateline.story.reading.Hash;
import io.dateline.story.reading.Reading;
import io.dateline.story.stories.Comparing;
import io.dateline.story.stories.Member;
import io.dateline.story.stories.Profile;
import io.dateline.story.stories.Stories;
import io.dateline.story.stories.Story;
import io.dateline.story.stories.StoryModel;
import io.dateline.story.trends.Trend;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The memory of one shard: one language's items of the last seven days. The answer to an item is a function of the items before it and of their
 * order. Not thread-safe: a shard has one thread.
 */
public final class StoryShard {
    /**
     * How long an item is remembered, in event time: the seven days that everything is counted over, and the hour that a trend
     * compares with.
     */
    public static final long KEPT_MS = (7 * 24 + 1) * 3_600_000L;

    /** Entities and topics of one item that are counted. */
    private static final int COUNTED = 12;

    /** Below this an entity is mentioned in passing. */
    private static final int RELEVANT = 15;

    /** Members of a story that an item's sentences are compared with, the latest. */
    private static final int COMPARED = 48;

    /** Members of a story that are given as priors, if they are the most alike: the latest. */
    private static final int NEAREST = 8;

    private final Memory memory;
    private long clock = Long.MIN_VALUE;
    private long arrivals;

    public StoryShard(StoryModel model) {
        this.memory = new Memory(model);
    }

    /** A shard as it was when these traces were stored, in whatever order they come. */
    public static StoryShard restored(StoryModel model, Stream<ItemTrace> traces) {
        StoryShard shard = new StoryShard(model);
        traces.sorted(Comparator.comparingLong(trace -> trace.member().arrival()))
                .forEachOrdered(trace -> {
                    shard.memory.restore(trace);
                    shard.clock = Math.max(shard.clock, trace.clock());
                    shard.arrivals = trace.member().arrival() + 1;
                });
        return shard;
    }

    /**
     * Places an item and remembers it, in place of an earlier version. A late version is the caller's to drop: here what comes later is
     * newer.
     *
     * @throws IllegalArgumentException when the item is held or withdrawn: that is for {@link #withdraw}
     */
    public Placement apply(Item item) {
        if (!item.state().usable()) {
            throw new IllegalArgumentException("an item that is not usable");
        }
        clock = Math.max(clock, item.time());
        List<String> expired = memory.expire(clock - KEPT_MS);
        return place(item, expired);
    }

    private Placement place(Item item, List<String> expired) {
        Reading reading = Reading.of(item);
        int[] shingles = Shingles.of(reading);
        int[] bands = MinHash.bands(shingles);
        Profile profile = Profile.of(item, reading, memory.rarity());
        Fingerprint text = Fingerprint.of(shingles, reading);
        Member member = new Member(arrivals++, item.uri(), item.time(), profile, text);
        Comparing comparing = new Comparing(member);
        Nearby nearby = new Nearby(comparing);
        memory.sharingBands(bands).forEach(nearby::add);

        Kept before = memory.get(item.uri());
        if (before != null) {
            nearby.add(before);
        }
        Kept copied = nearby.copied();
        String known = storyOf(before, copied);
        memory.forget(item.uri());
        Stories.Joined joined = memory.place(comparing, item.head().version(), known);

        Sentences sentences = Sentences.of(item, reading);
        long entity = mainEntity(item);
        Seen seen = new Seen(sentences);
        nearby.tell(seen);
        List<Kept> others = others(joined.story(), item.uri());
        others.forEach(other -> seen.add(other.sentences()));
        others.subList(Math.max(0, others.size() - NEAREST), others.size()).forEach(nearby::add);
        Novelty novelty = Novelty.of(
                sentences, seen, Counts.of(joined.story().times(item.uri()), item.time()), entityCounts(entity, item));
        List<Counted> counted = counted(item, before, copied == null);
        ItemTrace trace = new ItemTrace(
                member,
                joined.story().id(),
                copied == null ? null : copied.original(),
                bands,
                sentences.hashes(),
                entity,
                counted,
                clock);
        memory.remember(trace);
        return new Placement(
                joined.story().id(),
                joined.begun(),
                joined.merged(),
                joined.moved(),
                trace.copyOf(),
                nearby.priors(sentences),
                novelty,
                trends(counted, item.time()),
                expired,
                trace);
    }

    private List<Trend> trends(List<Counted> counted, long time) {
        List<Trend> trends = new ArrayList<>(counted.size());
        for (Counted one : counted) {
            trends.add(memory.trend(one.key(), time));
        }
        return trends;
    }

    /** An update stays in the story of its item, a copy goes to that of its original. */
    private @Nullable String storyOf(@Nullable Kept before, @Nullable Kept copied) {
        Kept kin = before == null ? copied : before;
        Story story = kin == null ? null : memory.story(kin.uri());
        return story == null ? null : story.id();
    }

    private List<Kept> others(Story story, String uri) {
        List<Kept> others = new ArrayList<>();
        for (Member member : story.latest(COMPARED)) {
            Kept kept = member.uri().equals(uri) ? null : memory.at(member);
            if (kept != null) {
                others.add(kept);
            }
        }
        return others;
    }

    private Counts entityCounts(long entity, Item item) {
        return entity == 0 ? Counts.NONE : memory.entityBefore(entity, item.time());
    }

    /**
     * What an item counts for: its entities and topics, each at the time of the version that named it first. A copy counts for nothing, since it
     * tells nothing of its own.
     */
    private static List<Counted> counted(Item item, @Nullable Kept before, boolean independent) {
        List<Counted> counted = new ArrayList<>();
        Stream<String> entities = item.findings().entities().stream()
                .filter(entity -> entity.relevance() >= RELEVANT)
                .map(Named::id);
        Stream.concat(item.findings().topicCodes().stream(), entities)
                .distinct()
                .limit(COUNTED)
                .forEach(key -> {
                    Counted earlier = before == null ? null : before.counted(key);
                    if (earlier != null) {
                        counted.add(earlier);
                    } else if (independent) {
                        counted.add(new Counted(key, item.time()));
                    }
                });
        return counted;
    }

    /** The most relevant person, organisation or other thing that is no place; 0 when there is none. */
    private static long mainEntity(Item item) {
        return item.findings().entities().stream()
                .filter(entity -> entity.type() != EntityType.PLACE)
                .findFirst()
                .map(entity -> Hash.wide(entity.id()))
                .orElse(0L);
    }

    /** Forgets an item; null when it is not in the window. The counts, sums and indices are then as if it had never come. */
    public @Nullable Withdrawal withdraw(String uri) {
        Kept kept = memory.get(uri);
        Story story = memory.story(uri);
        if (kept == null || story == null) {
            return null;
        }
        List<String> basedOn = memory.laterCopies(kept);
        memory.forget(uri);
        return new Withdrawal(
                story.id(),
                story.size() == 0,
                basedOn,
                kept.counted().stream().map(Counted::key).toList());
    }

    /** The story of an item; null when it is not in the window. */
    public @Nullable Story story(String uri) {
        return memory.story(uri);
    }

    /** How much an entity or topic is in the news at that time. */
    public Trend trend(String key, long time) {
        return memory.trend(key, time);
    }

    /** Items of the window. */
    public int size() {
        return memory.size();
    }

    /** A number that is the same for the same items in the same stories, whatever happened between. */
    public long digest() {
        return memory.digest();
    }
}
