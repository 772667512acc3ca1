package io.dateline.view.api;

import java.util.List;

/** Where nobody else counts: the articles of the window's end, against the rest of it. */
record WindowCounting(Spans spans) implements Counting {
    private static final long HOUR = 3_600_000;

    @Override
    public Rise of(String id, List<Long> moments) {
        List<Integer> counts = spans.counts(moments);
        int late = (int) Math.max(1, Math.min(spans.count() / 6, HOUR / spans.width()));
        int lately = counts.subList(counts.size() - late, counts.size()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        double usually = (moments.size() - lately) * (double) late / (counts.size() - late);
        return new Rise(lately, usually, (lately - usually) / Math.sqrt(usually + 1));
    }
}
