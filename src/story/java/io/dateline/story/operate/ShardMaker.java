package io.dateline.story.operate;

import io.dateline.story.item.Item;
import io.dateline.story.placing.Effects;
import io.dateline.story.placing.Placement;
import io.dateline.story.placing.Removal;
import io.dateline.story.placing.Shard;
import java.util.List;

/** Makes the shards of the application. */
public final class ShardMaker {
    private ShardMaker() {}

    /** A shard that relates nothing. */
    public static Shard.Maker load() {
        return shelf -> new Shard() {
            @Override
            public Placement place(Item item) {
                return new Placement(
                        "", List.of(), -1, List.of(), List.of(), List.of(), List.of(), List.of(), Effects.NONE);
            }

            @Override
            public Removal remove(String uri, long time) {
                return new Removal(List.of(), List.of(), Effects.NONE);
            }
        };
    }
}
