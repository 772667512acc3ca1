package io.dateline.story.versions;

import io.dateline.story.versions.chain.Mark;
import java.util.ArrayList;
import java.util.List;

/** Versions of an item in their order. */
final class Marks {
    private Marks() {}

    /** The marks with this one in its place, the newest first; of two with one number the later to come is the newer. */
    static List<Mark> with(List<Mark> marks, Mark mark) {
        List<Mark> all = new ArrayList<>(marks);
        int at = 0;
        while (at < all.size() && all.get(at).seq() > mark.seq()) {
            at++;
        }
        all.add(at, mark);
        return all;
    }
}
