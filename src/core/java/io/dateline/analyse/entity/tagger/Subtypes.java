package io.dateline.analyse.entity.tagger;

import io.dateline.article.EntityType;
import io.dateline.article.Prose;
import java.nio.ByteBuffer;

/**
 * Decides the finer type of a name: place or facility; group, product, event or other. Corpora label too few facilities
 * and events for the sequence model to learn them, so a small linear model classifies each finished name. Untagged
 * hashing: a row of eight bytes, one a type.
 */
public final class Subtypes {
    public static final int BITS = 15;
    /** No name has more features. */
    public static final int MOST = 40;

    public static final int TYPES = 8;

    private static final EntityType[] PLACES = {EntityType.PLACE, EntityType.FACILITY};
    private static final EntityType[] OTHERS = {EntityType.GROUP, EntityType.PRODUCT, EntityType.EVENT, EntityType.OTHER
    };

    private final byte[] weights;

    private Subtypes(byte[] weights) {
        this.weights = weights;
    }

    static Subtypes read(ByteBuffer in) {
        byte[] weights = new byte[TYPES << BITS];
        in.get(weights);
        return new Subtypes(weights);
    }

    /** The types a kind divides into; the first is the likeliest. */
    public static EntityType[] of(int kind) {
        return switch (kind) {
            case Label.PLACE -> PLACES.clone();
            case Label.OTHER -> OTHERS.clone();
            default -> new EntityType[] {kind == Label.PERSON ? EntityType.PERSON : EntityType.ORGANISATION};
        };
    }

    EntityType type(int kind, TokenFeatures tokens, int first, int end) {
        if (kind == Label.PERSON || kind == Label.ORGANISATION) {
            return of(kind)[0];
        }
        int[] rows = new int[MOST];
        int count = features(tokens, first, end, rows);
        EntityType[] types = kind == Label.PLACE ? PLACES : OTHERS;
        EntityType best = types[0];
        int bestScore = Integer.MIN_VALUE;
        for (EntityType type : types) {
            int score = 0;
            for (int k = 0; k < count; k++) {
                score += weights[at(rows[k], type)];
            }
            if (score > bestScore) {
                bestScore = score;
                best = type;
            }
        }
        return best;
    }

    /** Where a row's weight for a type is. */
    public static int at(int row, EntityType type) {
        return row * TYPES
                + switch (type) {
                    case PERSON -> 0;
                    case ORGANISATION -> 1;
                    case PLACE -> 2;
                    case FACILITY -> 3;
                    case GROUP -> 4;
                    case PRODUCT -> 5;
                    case EVENT -> 6;
                    case OTHER -> 7;
                };
    }

    /** Writes the rows of a name's features; returns how many. */
    public static int features(TokenFeatures tokens, int first, int end, int[] rows) {
        Forms f = tokens.forms;
        Prose prose = tokens.prose;
        long[] classes = tokens.classes[0];
        int last = end - 1;
        int n = 0;
        rows[n++] = row(0, Math.min(end - first, 5));
        rows[n++] = row(1, f.lower[last]);
        rows[n++] = row(2, f.lower[first]);
        rows[n++] = row(3, f.suffix2[last]);
        rows[n++] = row(4, f.suffix3[last]);
        rows[n++] = row(5, f.suffix4[last]);
        rows[n++] = row(6, f.shape[last]);
        rows[n++] = row(7, Lexicon.fine(classes[last]));
        rows[n++] = row(8, Lexicon.middle(classes[last]));
        rows[n++] = row(9, Lexicon.middle(classes[first]));
        rows[n++] = row(10, tokens.listed[first]);
        rows[n++] = row(11, first > 0 ? f.lower[first - 1] : 0);
        rows[n++] = row(12, end < prose.tokenCount() ? f.lower[end] : 0);
        rows[n++] = row(13, first > 0 ? Lexicon.middle(classes[first - 1]) : 0);
        rows[n++] = row(14, end < prose.tokenCount() ? Lexicon.middle(classes[end]) : 0);
        for (int i = first; i < end && n < MOST; i++) {
            rows[n++] = row(15, f.lower[i]);
        }
        return n;
    }

    private static int row(int template, int value) {
        return Hash.finish(value ^ (template * 0x9E3779B1)) >>> (32 - BITS);
    }
}
