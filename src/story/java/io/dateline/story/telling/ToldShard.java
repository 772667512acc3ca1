package io.dateline.story.telling;

import io.dateline.story.item.Item;
import io.dateline.story.novelty.Counts;
import io.dateline.story.novelty.Novelty;
import io.dateline.story.novelty.Window;
import io.dateline.story.placing.Effects;
import io.dateline.story.placing.Placement;
import io.dateline.story.placing.Prior;
import io.dateline.story.placing.Removal;
import io.dateline.story.placing.Shard;
import io.dateline.story.placing.StoryState;
import io.dateline.story.placing.TrendState;
import io.dateline.story.shard.ItemTrace;
import io.dateline.story.shard.StoryShard;
import io.dateline.story.shard.TraceCodec;
import io.dateline.story.shard.Withdrawal;
import io.dateline.story.stories.Story;
import io.dateline.story.stories.StoryModel;
import io.dateline.story.trends.Trend;
import io.dateline.story.versions.Shelf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** The shard of the application: a {@link StoryShard} with the cards of its members, both on one shelf. */
public final class ToldShard implements Shard {
    private static final String TRACE = "t|";

    /** Above every key of a prefix. */
    private static final String END = "}";

    private final Shelf shelf;
    private final StoryShard shard;
    private final Cards cards;
    private final Stories stories;

    /** Builds the shard of what lies on its shelf. */
    public ToldShard(Shelf shelf, StoryModel model) {
        this.shelf = shelf;
        this.cards = new Cards(shelf);
        this.shard = StoryShard.restored(
                model,
                shelf.keys(TRACE, "t" + END, Integer.MAX_VALUE).stream()
                        .map(key -> TraceCodec.decode(Objects.requireNonNull(shelf.get(key)))));
        this.stories = new Stories(cards);
        cards.uris().forEach(uri -> stories.know(shard.story(uri)));
    }

    @Override
    public Placement place(Item item) {
        io.dateline.story.shard.Placement placed = shard.apply(item);
        put(placed.trace());
        placed.moved().forEach(uri -> retell(uri, placed.storyId()));
        placed.expired().forEach(this::forget);
        // Of a copy of its own earlier version the item is the original.
        String copyOf = placed.copyOf();
        cards.put(Card.of(item, copyOf == null || copyOf.equals(item.uri()) ? "" : copyOf));
        Story story = Objects.requireNonNull(shard.story(item.uri()));
        List<StoryState> states = new ArrayList<>();
        placed.merged().forEach(id -> states.add(stories.merged(id, story, item)));
        states.addAll(stories.quiet(item.time()));
        states.add(stories.tell(story));
        return placement(item, placed, new Effects(states, trends(placed.trends()), stories.forgotten()));
    }

    private void put(ItemTrace trace) {
        shelf.put(TRACE + trace.uri(), TraceCodec.encode(trace));
    }

    private void retell(String uri, String storyId) {
        byte[] trace = shelf.get(TRACE + uri);
        if (trace != null) {
            put(TraceCodec.decode(trace).inStory(storyId));
        }
    }

    private void forget(String uri) {
        shelf.remove(TRACE + uri);
        cards.remove(uri);
    }

    private Placement placement(Item item, io.dateline.story.shard.Placement placed, Effects effects) {
        Novelty novelty = placed.novelty();
        String entity = item.findings().entities().isEmpty()
                ? ""
                : item.findings().entities().get(0).id();
        return new Placement(
                placed.storyId(),
                placed.priors().stream()
                        .filter(prior -> !prior.uri().equals(item.uri()))
                        .map(this::prior)
                        .toList(),
                item.comparable() ? novelty.score() : -1,
                novelty.newSentences(),
                counts(novelty.ofStory()),
                entity.isEmpty() ? List.of() : List.of(new Placement.EntityCounts(entity, counts(novelty.ofEntity()))),
                placed.moved(),
                placed.expired(),
                effects);
    }

    private Prior prior(io.dateline.story.shard.Prior prior) {
        Card card = cards.get(prior.uri());
        return new Prior(
                prior.uri(),
                card == null ? "" : card.version(),
                card == null ? "" : card.provider(),
                prior.copy(),
                prior.template(),
                prior.jaccard(),
                prior.containment(),
                prior.shared());
    }

    private static List<Integer> counts(Counts counts) {
        return Arrays.stream(Window.values()).map(counts::in).toList();
    }

    private static List<TrendState> trends(List<Trend> trends) {
        return trends.stream().map(ToldShard::trend).toList();
    }

    private static TrendState trend(Trend trend) {
        TrendState.Kind kind = trend.key().startsWith("medtop:") ? TrendState.Kind.TOPIC : TrendState.Kind.ENTITY;
        return new TrendState(trend.key(), kind, trend.bucket(), trend.inBucket(), trend.inHour(), trend.surprise());
    }

    @Override
    public Removal remove(String uri, long time) {
        Card card = cards.get(uri);
        Story story = shard.story(uri);
        TreeSet<String> copies = new TreeSet<>();
        if (story != null) {
            cards.of(story).stream().filter(each -> each.copyOf().equals(uri)).forEach(each -> copies.add(each.uri()));
        }
        Withdrawal withdrawn = shard.withdraw(uri);
        forget(uri);
        if (withdrawn == null || story == null || card == null) {
            return new Removal(List.of(), List.of(), Effects.NONE);
        }
        StoryState state = withdrawn.storyEnds() ? stories.retracted(story, card, time) : stories.tell(story);
        List<TrendState> trends = withdrawn.counted().stream()
                .map(key -> trend(shard.trend(key, card.time())))
                .toList();
        copies.addAll(withdrawn.basedOn());
        return new Removal(
                List.of(withdrawn.storyId()), List.copyOf(copies), new Effects(List.of(state), trends, List.of()));
    }
}
