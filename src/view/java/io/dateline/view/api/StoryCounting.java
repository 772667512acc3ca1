package io.dateline.view.api;

import io.dateline.view.window.Trendlines;
import java.util.List;

/** As the story application counts: independent items, against the same hour of the week before. */
record StoryCounting(Trendlines lines) implements Counting {
    @Override
    public Rise of(String id, List<Long> moments) {
        return lines.lately(id)
                .map(line -> new Rise(line.lastHour(), line.usual(), line.surprise()))
                .orElse(Rise.NONE);
    }
}
