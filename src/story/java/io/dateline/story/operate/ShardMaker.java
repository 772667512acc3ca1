package io.dateline.story.operate;

import io.dateline.story.placing.Shard;
import io.dateline.story.stories.StoryModel;
import io.dateline.story.telling.ToldShard;

/** Makes the shards of the application. */
public final class ShardMaker {
    private ShardMaker() {}

    /** With the model in this build, which all shards share; fails when that is missing or not the one expected. */
    public static Shard.Maker load() {
        StoryModel model = StoryModel.load();
        return shelf -> new ToldShard(shelf, model);
    }
}
