package io.dateline.publish;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How much of an article and of what was found in it an event carries. */
public enum Profile {
    /** The row alone, with the lifecycle and the provenance: for a list or a column store. */
    ROW(EnumSet.noneOf(Section.class)),

    /** What readers use, each fact once. */
    STANDARD(EnumSet.allOf(Section.class)),

    /** Also how findings came about: parts of scores, other candidates, evidence, rules, models; and the body within the ninjs item. */
    FULL(EnumSet.allOf(Section.class)),

    /**
     * Findings and where they stand, without the agency's copy: for text that may be searched and not kept. The title is left
     * as the row's headline, since a list needs one.
     */
    REFERENCE(EnumSet.complementOf(EnumSet.of(Section.TABLES, Section.GENERATED_SUMMARY)));

    private final Set<Section> sections;

    Profile(Set<Section> sections) {
        this.sections = Collections.unmodifiableSet(sections);
    }

    Set<Section> sections() {
        return sections;
    }

    boolean isFull() {
        return this == FULL;
    }

    /** Whether it says where each keyphrase stands and what speaks for each topic, which a standard event leaves to searching its text. */
    boolean hasEvidence() {
        return this == FULL || this == REFERENCE;
    }

    /** Whether words of the article are given, and not their places alone. */
    boolean hasCopy() {
        return this != REFERENCE;
    }
}
