package io.dateline.story.stories;

import io.dateline.models.ModelCard;
import io.dateline.models.ModelFile;
import io.dateline.models.ModelFiles;
import java.nio.ByteBuffer;

/**
 * What the stories are told by: the frozen table of how rare words are, and the weights of the two decisions. A story's answer is the same as
 * long as the model is.
 *
 * @param joins weighs whether an item belongs to a story
 * @param merges weighs whether two stories are one
 */
public record StoryModel(Rarity rarity, Weights joins, Weights merges, ModelCard card) {
    private static final String NAME = "story";

    public static StoryModel load() {
        ModelFile file = ModelFiles.load(NAME);
        return read(file.bytes(), file.card());
    }

    public static StoryModel read(ByteBuffer bytes, ModelCard card) {
        return new StoryModel(
                Rarity.read(bytes), Weights.read(bytes, Features.JOIN), Weights.read(bytes, Features.MERGE), card);
    }
}
