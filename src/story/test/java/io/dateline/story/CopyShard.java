package io.dateline.story;

import io.dateline.story.item.Item;
import io.dateline.story.packed.Packer;
import io.dateline.story.packed.Unpacker;
import io.dateline.story.placing.Effects;
import io.dateline.story.placing.Placement;
import io.dateline.story.placing.Prior;
import io.dateline.story.placing.Removal;
import io.dateline.story.placing.Shard;
import io.dateline.story.placing.StoryState;
import io.dateline.story.versions.Shelf;
import java.util.List;

/** A shard for tests of the stages: items of one body are copies, and make a story. */
public final class CopyShard implements Shard {
    private final Shelf shelf;

    public CopyShard(Shelf shelf) {
        this.shelf = shelf;
    }

    private static String key(Item item) {
        return "b|" + Integer.toHexString(item.copy().body().hashCode()) + "|";
    }

    @Override
    public Placement place(Item item) {
        remove(item.uri(), item.time());
        String key = key(item);
        List<String> copies = shelf.keys(key, key + "~", 100);
        List<Prior> priors = copies.stream()
                .map(each -> new Prior(
                        each.substring(key.length()), "1", item.head().provider(), true, false, 1, 1, List.of()))
                .toList();
        shelf.put(key + item.uri(), new Packer().text(key).toBytes());
        shelf.put("u|" + item.uri(), new Packer().text(key).toBytes());
        String story = "story" + key.replace("|", "-");
        return new Placement(
                story,
                priors,
                priors.isEmpty() ? 100 : 0,
                List.of(),
                List.of(1, 1, 1, 1, 1),
                List.of(),
                List.of(),
                List.of(),
                new Effects(List.of(state(story, item, copies.size() + 1)), List.of(), List.of()));
    }

    private static StoryState state(String id, Item item, int items) {
        return new StoryState(
                id,
                item.copy().headline(),
                StoryState.Phase.BREAKING,
                item.head().language(),
                List.of(),
                items,
                1,
                1,
                List.of(),
                List.of(),
                List.of(),
                item.time(),
                item.time(),
                "",
                List.of());
    }

    @Override
    public Removal remove(String uri, long time) {
        byte[] bytes = shelf.get("u|" + uri);
        if (bytes == null) {
            return new Removal(List.of(), List.of(), Effects.NONE);
        }
        String key = new Unpacker(bytes).text();
        shelf.remove("u|" + uri);
        shelf.remove(key + uri);
        List<String> copies = shelf.keys(key, key + "~", 100).stream()
                .map(each -> each.substring(key.length()))
                .toList();
        return new Removal(List.of("story" + key.replace("|", "-")), copies, Effects.NONE);
    }
}
