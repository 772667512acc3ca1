package io.dateline.analyse.quote;

/** Gives a stretch of units its labels, and leaves what follows a sequence that may be. */
final class LabelSpans {
    private LabelSpans() {}

    /** Nothing of a quotation stands there. */
    static void clear(byte[] labels, int from, int to) {
        for (int u = from; u < to; u++) {
            labels[u] = Label.OUTSIDE;
        }
    }

    /**
     * One stretch of this role stands there.
     *
     * @param to behind the last
     */
    static void put(byte[] labels, int from, int to, byte role) {
        for (int u = from; u < to; u++) {
            labels[u] = u == from ? role : Label.inside(role);
        }
        follow(labels, to);
    }

    /** What goes on behind a stretch that has ended begins anew. */
    static void follow(byte[] labels, int to) {
        if (to < labels.length && Label.isInside(labels[to]) && !Label.mayFollow(labels[to - 1], labels[to])) {
            labels[to]--;
        }
    }
}
