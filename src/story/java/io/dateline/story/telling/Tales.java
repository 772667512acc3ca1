package io.dateline.story.telling;

import io.dateline.story.stories.Story;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tales of the stories that items came to last, at hand so that the next item of such a story looks at its own card alone. */
final class Tales {
    /** Cards of all tales together: some megabytes at most, whatever the window holds. */
    private static final int MAX_CARDS = 8_192;

    private final Cards cards;
    /** The one that was asked for longest ago comes first. */
    private final Map<String, Tale> byId = new LinkedHashMap<>(16, 0.75f, true);

    private int size;

    Tales(Cards cards) {
        this.cards = cards;
    }

    Tale of(Story story) {
        Tale known = byId.get(story.id());
        int before = known == null ? 0 : known.cards().size();
        Tale tale = known != null && known.goesOn(story, cards) ? known : Tale.of(story, cards);
        byId.put(story.id(), tale);
        size += tale.cards().size() - before;
        Iterator<Tale> oldest = byId.values().iterator();
        while (size > MAX_CARDS) {
            size -= oldest.next().cards().size();
            oldest.remove();
        }
        return tale;
    }

    /** The story is no more. */
    void remove(String id) {
        Tale tale = byId.remove(id);
        size -= tale == null ? 0 : tale.cards().size();
    }
}
