package io.dateline.story.stories;

import io.dateline.models.ModelCard;
import io.dateline.models.ModelFile;
import io.dateline.models.ModelFiles;
import java.nio.ByteBuffer;

/**
 * What the stories are told by: the frozen table of how rare words are, and the weights of the decisions. A story's answer is the same as
 * long as the model is.
 *
 * @param dated weights for items that say when they were made: nearness in time is then most of the answer
 * @param undated weights for likeness alone, where an item or a story has no time
 */
public record StoryModel(Rarity rarity, Decisions dated, Decisions undated, ModelCard card) {
    private static final String NAME = "story";

    /**
     * The weights of two decisions.
     *
     * @param joins weighs whether an item belongs to a story
     * @param merges weighs whether two stories are one
     */
    public record Decisions(Weights joins, Weights merges) {
        static Decisions read(ByteBuffer bytes) {
            return new Decisions(Weights.read(bytes, Features.JOIN), Weights.read(bytes, Features.MERGE));
        }
    }

    /** @throws io.dateline.models.BrokenModelException if the model in this build is damaged or was made by other code */
    public static StoryModel load() {
        ModelFiles.check(NAME, StorySignature.ofThisCode());
        ModelFile file = ModelFiles.load(NAME);
        return read(file.bytes(), file.card());
    }

    public static StoryModel read(ByteBuffer bytes, ModelCard card) {
        return new StoryModel(Rarity.read(bytes), Decisions.read(bytes), Decisions.read(bytes), card);
    }

    /** How well the item fits the story; above 0 it joins. */
    double joins(Comparing item, Story story) {
        return of(item.member().time(), story).joins().score(Features.of(item, story));
    }

    /** How well two stories fit each other; above 0 they are one. */
    double merges(Story younger, Story older) {
        return of(younger.first(), older).merges().score(Features.of(younger, older));
    }

    private Decisions of(long time, Story story) {
        return time == 0 || story.first() == 0 ? undated : dated;
    }
}
