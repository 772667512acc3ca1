package io.dateline.story.stories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The stories of the window. An item joins the story that the model finds likeliest, if it says yes to any, and begins one
 * otherwise. Where another story also fits and the two fit each other, the younger is merged into the older, whose id stays. Nothing is
 * ever split.
 */
public final class Stories {
    /** Stories that are compared feature by feature: those with most words in common. */
    static final int COMPARED = 12;

    /** How far below yes a story may score and still be looked at for a merge. */
    private static final double NEAR = -1.5;

    private final StoryModel model;
    private final Slots slots = new Slots();
    private final TermIndex index = new TermIndex(slots);
    private final Map<String, Member> byUri = new HashMap<>();
    private final Map<String, Story> byId = new HashMap<>();

    /**
     * Where an item came to stand.
     *
     * @param begun whether the story begins with it
     * @param score of the decision; above 0 is yes
     * @param merged ids of the stories that this item has joined to its own, which are no more
     * @param moved uris of the items that have another story now
     */
    public record Joined(Story story, boolean begun, double score, List<String> merged, List<String> moved) {
        public Joined {
            merged = List.copyOf(merged);
            moved = List.copyOf(moved);
        }
    }

    /** A story and how well an item fits it. */
    private record Fit(Story story, double score) {}

    public Stories(StoryModel model) {
        this.model = model;
    }

    /**
     * Places an item.
     *
     * @param version of the item: with its uri it gives a new story its id
     * @param known id of the story that it belongs to whatever its words, that of its earlier version or of a copy; null to go by its
     *     words
     */
    public Joined place(Member member, String version, @Nullable String known) {
        return place(new Comparing(member), version, known);
    }

    /** Places an item that is being compared with others, too. */
    public Joined place(Comparing item, String version, @Nullable String known) {
        List<Fit> fits = fits(item);
        Member member = item.member();
        Fit best = known != null ? new Fit(named(known), Double.MAX_VALUE) : chosen(fits);
        if (best == null) {
            Story story = begin(StoryId.of(member.uri(), version));
            add(member, story);
            return new Joined(story, true, 0, List.of(), List.of());
        }
        add(member, best.story());
        return merge(best, fits);
    }

    /** Puts an item where it stood, as a shard is rebuilt. Items are given in the order in which they came. */
    public void restore(Member member, String storyId) {
        add(member, named(storyId));
    }

    /** How rare words are for an item that comes now. */
    public Rarity rarity() {
        // An item's words are listed by their low 24 bits.
        return model.rarity().among(size(), word -> index.stories(word & 0xffffff));
    }

    private Story named(String id) {
        Story story = byId.get(id);
        return story == null ? begin(id) : story;
    }

    private static @Nullable Fit chosen(List<Fit> fits) {
        return fits.isEmpty() || fits.get(0).score() <= 0 ? null : fits.get(0);
    }

    /** The stories that the item fits or nearly fits, the best first; of equal ones the older. */
    private List<Fit> fits(Comparing item) {
        List<Fit> fits = new ArrayList<>();
        for (Story story : candidates(item.member())) {
            double score = model.joins(item, story);
            if (score > NEAR) {
                fits.add(new Fit(story, score));
            }
        }
        fits.sort(Comparator.comparingDouble((Fit fit) -> -fit.score())
                .thenComparing(fit -> fit.story().first())
                .thenComparing(fit -> fit.story().id()));
        return fits;
    }

    /** The stories that share most heavy words with it; of equal ones the latest. */
    public List<Story> candidates(Member member) {
        List<Story> found = index.candidates(member.profile());
        int least = least(found);
        found.removeIf(story -> story.shared() < least);
        found.sort(Comparator.comparingInt((Story story) -> -story.shared())
                .thenComparingLong(story -> -story.last())
                .thenComparing(Story::id));
        return found.subList(0, Math.min(COMPARED, found.size()));
    }

    /** The count that leaves enough stories to compare, so that not all the others need be sorted. */
    private static int least(List<Story> found) {
        int[] stories = new int[TermIndex.WORDS + 1];
        found.forEach(story -> stories[story.shared()]++);
        int least = TermIndex.WORDS;
        for (int enough = stories[least]; enough < COMPARED && least > 0; enough += stories[least]) {
            least--;
        }
        return least;
    }

    private Joined merge(Fit best, List<Fit> fits) {
        Story story = best.story();
        List<String> merged = new ArrayList<>();
        List<String> moved = new ArrayList<>();
        for (Fit fit : fits) {
            if (fit.story() != story && fit.story() != best.story() && same(story, fit.story())) {
                Story younger = younger(story, fit.story());
                Story older = younger == story ? fit.story() : story;
                unite(younger, older);
                merged.add(younger.id());
                younger.members().forEach(member -> moved.add(member.uri()));
                story = older;
            }
        }
        return new Joined(story, false, best.score(), merged, moved);
    }

    private boolean same(Story one, Story other) {
        Story younger = younger(one, other);
        return model.merges(younger, younger == one ? other : one) > 0;
    }

    private static Story younger(Story one, Story other) {
        int order =
                Comparator.comparingLong(Story::first).thenComparing(Story::id).compare(one, other);
        return order > 0 ? one : other;
    }

    private void unite(Story younger, Story older) {
        for (Member member : younger.members()) {
            older.add(member);
            slots.move(member.slot(), older);
        }
        byId.remove(younger.id());
    }

    private Story begin(String id) {
        Story story = new Story(id);
        byId.put(id, story);
        return story;
    }

    private void add(Member member, Story story) {
        story.add(member);
        int slot = slots.take(story);
        index.add(member.profile(), slot);
        member.isListedAt(slot);
        byUri.put(member.uri(), member);
    }

    /** Takes an item out as if it had never come; a story left without members is gone. */
    public void withdraw(String uri) {
        Member member = byUri.remove(uri);
        if (member == null) {
            return;
        }
        Story story = slots.story(member.slot());
        story.remove(member);
        index.remove(member.profile(), member.slot());
        slots.give(member.slot());
        if (story.size() == 0) {
            byId.remove(story.id());
        }
    }

    /** The story of an item; null when it is not in the window. */
    public @Nullable Story of(String uri) {
        Member member = byUri.get(uri);
        return member == null ? null : slots.story(member.slot());
    }

    /** The item of that uri; null when it is not in the window. */
    public @Nullable Member member(String uri) {
        return byUri.get(uri);
    }

    /** Uris of all items of the window. */
    public Set<String> uris() {
        return Collections.unmodifiableSet(byUri.keySet());
    }

    /** The story of that id; null when there is none in the window. */
    public @Nullable Story byId(String id) {
        return byId.get(id);
    }

    public int size() {
        return byId.size();
    }

    /** A number that is the same for the same stories of the same members, whatever happened between. */
    public long digest() {
        long digest = index.words();
        for (Story story : byId.values()) {
            digest += 0x9E3779B97F4A7C15L * story.id().hashCode() + story.digest();
        }
        return digest;
    }
}
