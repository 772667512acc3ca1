package io.dateline.analyse.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hashed features of an attribution that tell how likely its content is right: its form, the word that attributes,
 * how the content lies to it, and what surrounds the content.
 */
final class LinkFeatures {
    static final int SIZE = 13;

    private final Units units;
    private final Clauses clauses;

    LinkFeatures(Units units) {
        this.units = units;
        clauses = new Clauses(units);
    }

    int[] of(Linker.Link link) {
        List<Segment> pieces = link.contents();
        int from = pieces.get(0).from();
        int to = pieces.get(pieces.size() - 1).to();
        Segment cue = link.cue();
        int kind = link.form(units).code() * 2 + (link.sort() == Linker.Sort.ATTITUDE ? 1 : 0);
        int verb = cue == null ? -1 : last(cue);
        int[] features = new int[SIZE];
        int n = 0;
        features[n] = mix(n++, kind, 0);
        features[n] = mix(n++, kind, verb < 0 ? 0 : units.base[verb]);
        features[n] = mix(n++, kind, verb < 0 ? -1 : units.wordClass[verb]);
        features[n] = mix(n++, kind, before(from) == Lexicon.THAT ? 1 : 0);
        features[n] = mix(n++, kind, size(to - from));
        features[n] = mix(n++, kind, source(link.source(), cue));
        features[n] = mix(n++, kind, cue == null ? -1 : place(cue, from, to));
        features[n] = mix(n++, kind, units.wordClass[from]);
        features[n] = mix(n++, kind, to < units.count() && !units.startsClause(to) ? units.wordClass[to] : -1);
        features[n] = mix(n++, kind, Math.min(3, pieces.size()));
        features[n] = mix(n++, kind, cue == null ? -1 : Math.min(4, cue.to() - cue.from()));
        features[n] = mix(n++, kind, clauses.clause(from, to) ? 1 : 0);
        features[n] = mix(n, kind, units.startsClause(from) ? 1 : units.startsClause(to - 1) ? 2 : 0);
        return features;
    }

    /** The last word of the cue that attributes, or its first. */
    private int last(Segment cue) {
        for (int u = cue.to() - 1; u > cue.from(); u--) {
            if (WordClass.cue(units.wordClass[u])) {
                return u;
            }
        }
        return cue.from();
    }

    private int before(int unit) {
        return unit == 0 ? 0 : units.word[unit - 1];
    }

    private int source(@Nullable Segment source, @Nullable Segment cue) {
        if (source == null || cue == null) {
            return -1;
        }
        int last = units.wordClass[source.to() - 1];
        return (source.from() > cue.from() ? 64 : 0) + last;
    }

    private int place(Segment cue, int from, int to) {
        boolean left = cue.from() < from;
        int first = left ? cue.to() : to;
        int end = left ? from : cue.from();
        int gap = Math.max(0, end - first);
        boolean same = units.clause[Math.max(0, first - 1)] == units.clause[Math.min(end, units.count() - 1)];
        return (left ? 32 : 0) + (same ? 16 : 0) + (gap <= 3 ? gap : gap <= 8 ? 4 : 5);
    }

    private static int size(int units) {
        return units <= 3 ? units : units <= 6 ? 4 : units <= 12 ? 5 : units <= 25 ? 6 : units <= 40 ? 7 : 8;
    }

    private static int mix(int template, int a, int b) {
        return Mix.of(template, a, b);
    }
}
