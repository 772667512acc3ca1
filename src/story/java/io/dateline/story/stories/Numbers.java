package io.dateline.story.stories;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that the index lists stories by. A merged story's number stands for the story it went into. A number is used again
 * when nothing is listed with it.
 */
final class Numbers {
    private final List<@Nullable Story> stories = new ArrayList<>();
    private final List<Integer> listed = new ArrayList<>();
    private final ArrayDeque<Integer> free = new ArrayDeque<>();

    Story begin(String id) {
        int number = free.isEmpty() ? stories.size() : free.pop();
        Story story = new Story(id, number);
        if (number == stories.size()) {
            stories.add(story);
            listed.add(0);
        } else {
            stories.set(number, story);
        }
        return story;
    }

    /** The story that the number stands for. */
    Story story(int number) {
        Story story = stories.get(number);
        if (story == null) {
            throw new IllegalStateException("no story has the number " + number);
        }
        return story;
    }

    void list(int number) {
        listed.set(number, listed.get(number) + 1);
    }

    void unlist(int number) {
        listed.set(number, listed.get(number) - 1);
        if (listed.get(number) == 0) {
            story(number).numbers().remove((Integer) number);
            stories.set(number, null);
            free.push(number);
        }
    }

    /** Lets every number of the one story stand for the other. */
    void redirect(Story from, Story to) {
        for (int number : from.numbers()) {
            stories.set(number, to);
        }
        to.take(from);
    }
}
