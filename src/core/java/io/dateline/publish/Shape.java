package io.dateline.publish;

import java.util.Set;

/** What one event carries: its provider's profile without the sections left out. */
record Shape(Profile profile, Set<Section> leftOut) {
    boolean has(Section section) {
        return profile.sections().contains(section) && !leftOut.contains(section);
    }

    /** Writes a section if the event carries it. */
    void section(Section section, Runnable writer) {
        if (has(section)) {
            writer.run();
        }
    }

    boolean isFull() {
        return profile.isFull();
    }

    boolean hasEvidence() {
        return profile.hasEvidence();
    }

    boolean hasCopy() {
        return profile.hasCopy();
    }
}
