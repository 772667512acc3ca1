package io.dateline.story;

import io.dateline.models.ModelCard;
import io.dateline.story.stories.Features;
import io.dateline.story.stories.Rarity;
import io.dateline.story.stories.StoryModel;
import io.dateline.story.stories.Weights;

/** A model for tests that goes by words alone: they do not change when the model in this build does. */
public final class TestModel {
    public static final StoryModel STORIES = make();

    private TestModel() {}

    private static StoryModel make() {
        double[] joins = new double[Features.JOIN];
        joins[0] = 10;
        double[] merges = new double[Features.MERGE];
        merges[0] = 10;
        ModelCard card = new ModelCard("story", "0", "", "none");
        return new StoryModel(Rarity.flat(6), new Weights(joins, -4), new Weights(merges, -6), card);
    }
}
