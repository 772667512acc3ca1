package io.dateline.story.versions.chain;

import java.util.List;

/**
 * Where a version was placed among others.
 *
 * @param versionSeq of the version
 * @param storyId empty when it is in no story
 * @param novelty 0 to 100; -1 when it was not measured
 * @param copyOf uri of the item that it copies; empty when of none
 * @param basedOn uris of killed items whose text it shares
 */
public record Place(long versionSeq, String storyId, int novelty, String copyOf, List<String> basedOn) {
    /** Of a version that was not placed yet. */
    public static final Place NONE = new Place(Long.MIN_VALUE, "", -1, "", List.of());

    public Place {
        basedOn = List.copyOf(basedOn);
    }
}
