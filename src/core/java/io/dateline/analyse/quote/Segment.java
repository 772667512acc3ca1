package io.dateline.analyse.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring units with one role.
 *
 * @param role {@link Label#SOURCE}, {@link Label#CUE} or {@link Label#CONTENT}
 * @param from its first unit
 * @param to the unit after its last
 */
record Segment(byte role, int from, int to) {
    boolean content() {
        return role == Label.CONTENT;
    }

    boolean cue() {
        return role == Label.CUE;
    }

    boolean source() {
        return role == Label.SOURCE;
    }

    /** The segments of a label sequence, in text order. */
    static List<Segment> of(byte[] labels) {
        List<Segment> segments = new ArrayList<>();
        for (int unit = 0; unit < labels.length; ) {
            int from = unit++;
            if (labels[from] == Label.OUTSIDE) {
                continue;
            }
            while (unit < labels.length && Label.isInside(labels[unit])) {
                unit++;
            }
            segments.add(new Segment(Label.role(labels[from]), from, unit));
        }
        return segments;
    }
}
