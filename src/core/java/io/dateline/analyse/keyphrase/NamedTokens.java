package io.dateline.analyse.keyphrase;

import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Which tokens belong to a mention of an entity, and where that mention begins and ends. */
final class NamedTokens {
    private final int[] begins;
    private final int[] ends;
    private final BitSet peoples = new BitSet();

    NamedTokens(Prose prose, List<Entity> entities, int count) {
        begins = new int[count];
        ends = new int[count];
        Arrays.fill(begins, -1);
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                mark(prose, mention, count, entity.type() == EntityType.GROUP);
            }
        }
    }

    private void mark(Prose prose, Mention mention, int count, boolean isPeople) {
        int first = prose.tokenAt(mention.span().start());
        int end = end(prose, mention, count);
        for (int at = first; at < end; at++) {
            begins[at] = first;
            ends[at] = end;
            peoples.set(at, isPeople);
        }
    }

    /** The token after a mention, or {@code count} when it is less. */
    static int end(Prose prose, Mention mention, int count) {
        int end = prose.tokenAt(mention.span().start());
        while (end < count && prose.tokenStart(end) < mention.span().end()) {
            end++;
        }
        return end;
    }

    boolean named(int token) {
        return begins[token] >= 0;
    }

    /** Whether the name is one of a people or a group: "Chilean", "Muslims". */
    boolean isPeople(int token) {
        return peoples.get(token);
    }

    /** Whether a run of tokens cuts a name, or ends with one: "Santo" of "Santo Domingo", "the capital Quito". */
    boolean spoils(int from, int to) {
        boolean cut = named(from) && begins[from] < from;
        return cut || named(to - 1);
    }
}
