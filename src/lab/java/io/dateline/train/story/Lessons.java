package io.dateline.train.story;

import io.dateline.evaluate.story.StoryRow;
import io.dateline.models.ModelCard;
import io.dateline.story.stories.Features;
import io.dateline.story.stories.Member;
import io.dateline.story.stories.Rarity;
import io.dateline.story.stories.Stories;
import io.dateline.story.stories.Story;
import io.dateline.story.stories.StoryModel;
import io.dateline.story.stories.Weights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes lessons of labelled rows. */
final class Lessons {
    /** Wrong stories that one item is held against: those with most words in common. */
    private static final int WRONG = 8;

    /** How often each cluster is cut in two at random. */
    private static final int CUTS = 4;

    /** The word cosine from which on two unlike stories are a lesson: below it they are never compared. */
    private static final double COMPARED = 0.08;

    private final Rarity rarity;

    Lessons(Rarity rarity) {
        this.rarity = rarity;
    }

    /** Each row against its own story as far as it has come, and against the nearest others. */
    List<Lesson> joins(List<StoryRow> rows) {
        List<Lesson> lessons = new ArrayList<>();
        StoryModel.Decisions never = new StoryModel.Decisions(
                new Weights(new double[Features.JOIN], -9), new Weights(new double[Features.MERGE], -9));
        Stories stories = new Stories(new StoryModel(rarity, never, never, new ModelCard("", "", "", "")));
        Map<String, Story> gold = new HashMap<>();
        long arrival = 0;
        for (StoryRow row : rows) {
            Member member = row.member(arrival++, rarity);
            Story right = gold.get(row.cluster());
            int wrong = 0;
            for (Story story : stories.candidates(member)) {
                boolean yes = story == right;
                if (yes || wrong++ < WRONG) {
                    lessons.add(new Lesson(Features.of(member, story), yes, row.cluster()));
                }
            }
            Story placed = stories.place(member, "1", right == null ? null : right.id())
                    .story();
            gold.putIfAbsent(row.cluster(), placed);
        }
        return lessons;
    }

    /** Halves of one cluster against each other, and against those of others. */
    List<Lesson> merges(List<StoryRow> rows) {
        Map<String, List<Member>> clusters = new LinkedHashMap<>();
        long arrival = 0;
        for (StoryRow row : rows) {
            clusters.computeIfAbsent(row.cluster(), absent -> new ArrayList<>()).add(row.member(arrival++, rarity));
        }
        List<Story> halves = new ArrayList<>();
        List<String> events = new ArrayList<>();
        Random random = new Random(5);
        for (int cut = 0; cut < CUTS; cut++) {
            clusters.forEach((event, members) -> {
                for (Story half : halves(members, random)) {
                    halves.add(half);
                    events.add(event);
                }
            });
        }
        return compare(halves, events);
    }

    private static List<Story> halves(List<Member> members, Random random) {
        Story one = new Story("one");
        Story other = new Story("other");
        for (Member member : members) {
            (random.nextBoolean() ? one : other).add(member);
        }
        return one.size() == 0 || other.size() == 0 ? List.of(one.size() == 0 ? other : one) : List.of(one, other);
    }

    private static List<Lesson> compare(List<Story> halves, List<String> events) {
        List<Lesson> lessons = new ArrayList<>();
        for (int one = 0; one < halves.size(); one++) {
            for (int other = one + 1; other < halves.size(); other++) {
                boolean same = events.get(one).equals(events.get(other));
                if (!same || other == one + 1) {
                    boolean later = halves.get(one).first() > halves.get(other).first();
                    double[] features = Features.of(halves.get(later ? one : other), halves.get(later ? other : one));
                    if (same || features[0] > COMPARED) {
                        lessons.add(new Lesson(features, same, events.get(one)));
                    }
                }
            }
        }
        return lessons;
    }
}
