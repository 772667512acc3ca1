package io.dateline.view.api;

import java.util.List;

/** Says how much something is in the news, and how much it usually is. */
interface Counting {
    /**
     * How a thing rises.
     *
     * @param lately items of the last hour
     * @param usually items of an hour as usual
     * @param surprise how far that is above the usual, in standard deviations
     */
    record Rise(int lately, double usually, double surprise) {
        static final Rise NONE = new Rise(0, 0, 0);
    }

    /**
     * @param id of an entity, or a topic's code
     * @param moments when the articles of the window came that name it
     */
    Rise of(String id, List<Long> moments);
}
