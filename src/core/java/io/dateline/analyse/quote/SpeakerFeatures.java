package io.dateline.analyse.quote;

import io.dateline.article.Entity;
import org.jspecify.annotations.Nullable;

/**
 * The hashed features of a speaker that tell how likely it is the one who spoke: how it is named, how its words lie to
 * the cue and to the content, and how clearly an entity was meant.
 */
final class SpeakerFeatures {
    static final int SIZE = 13;

    private final Units units;

    SpeakerFeatures(Units units) {
        this.units = units;
    }

    /**
     * @param meant the entity, and how clearly a pronoun stands for it
     * @param last the last unit of what was said before; -1 if nothing was
     */
    int[] of(Linker.Link link, Sources.Choice choice, Naming naming, Pronouns.Meant meant, int last) {
        Entity entity = meant.entity();
        Segment source = choice.source();
        Segment cue = choice.cue();
        int from = link.contents().get(0).from();
        int to = link.contents().get(link.contents().size() - 1).to();
        boolean quoted = units.quoted(from);
        int kind = naming.code() * 4 + (entity == null ? 0 : 2) + (quoted ? 1 : 0);
        int[] features = new int[SIZE];
        int n = 0;
        features[n] = mix(n++, kind, 0);
        features[n] = mix(
                n++, naming.code(), entity == null ? -1 : entity.type().name().hashCode());
        features[n] = mix(n++, kind, cue == null ? -1 : units.base[cue.from()]);
        features[n] = mix(n++, kind, cue == null ? -1 : units.wordClass[cue.to() - 1]);
        features[n] = mix(n++, kind, source == null ? -1 : Math.min(6, source.to() - source.from()));
        features[n] = mix(n++, kind, source == null ? -1 : units.wordClass[source.to() - 1]);
        features[n] = mix(n++, kind, source == null || cue == null ? -1 : place(source, cue));
        features[n] = mix(n++, kind, source == null ? -1 : side(source, from, to));
        features[n] = mix(n++, naming.code(), (int) Math.min(6, 2 * meant.lead()));
        features[n] = mix(n++, naming.code(), Math.min(4, meant.back()) * 2 + (meant.gendered() ? 1 : 0));
        features[n] = mix(n++, naming.code(), names(source));
        features[n] = mix(n++, kind, last < 0 ? -1 : Math.min(4, units.clause[from] - units.clause[last]));
        features[n] = mix(n, kind, source != null && source.equals(link.source()) ? 1 : 0);
        return features;
    }

    /** Which of the two comes first, and how many units lie between them. */
    private static int place(Segment source, Segment cue) {
        boolean left = source.from() < cue.from();
        int gap = left ? cue.from() - source.to() : source.from() - cue.to();
        return (left ? 16 : 0) + Math.max(-1, Math.min(5, gap)) + 1;
    }

    /** Before, within or after what was said, in its sentence or in another. */
    private int side(Segment source, int from, int to) {
        int side = source.to() <= from ? 0 : source.from() >= to ? 2 : 1;
        int near = side == 0 ? from : to - 1;
        return side * 4 + Math.min(3, Math.abs(units.clause[near] - units.clause[source.from()]));
    }

    private int names(@Nullable Segment source) {
        int names = 0;
        for (int u = source == null ? 0 : source.from(); source != null && u < source.to(); u++) {
            names += units.is(u, WordClass.NAME) ? 1 : 0;
        }
        return Math.min(3, names);
    }

    private static int mix(int template, int a, int b) {
        return Mix.of(template + 100, a, b);
    }
}
