package io.dateline.story.stories;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The small numbers that the index lists members by, and the story of each. A number is used again when its member is gone. */
final class Slots {
    private final List<@Nullable Story> stories = new ArrayList<>();
    private final ArrayDeque<Integer> free = new ArrayDeque<>();
    private long moves;
    private long questions;

    int take(Story story) {
        if (free.isEmpty()) {
            stories.add(story);
            return stories.size() - 1;
        }
        int slot = free.pop();
        stories.set(slot, story);
        return slot;
    }

    void give(int slot) {
        stories.set(slot, null);
        free.push(slot);
    }

    /** The member has another story now. */
    void move(int slot, Story story) {
        moves++;
        stories.set(slot, story);
    }

    /** How often a member was given another story: what was counted of stories is good as long as it is the same. */
    long moves() {
        return moves;
    }

    /** A number that no other question has, by which stories are counted once. */
    long question() {
        return ++questions;
    }

    Story story(int slot) {
        Story story = stories.get(slot);
        if (story == null) {
            throw new IllegalStateException("no member has the slot " + slot);
        }
        return story;
    }
}
