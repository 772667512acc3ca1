package io.dateline.story.stories;

import io.dateline.story.reading.Hash;
import java.util.HexFormat;

/** Makes the id of a story from the item that begins it, so that the same items give the same ids. */
final class StoryId {
    private static final String PREFIX = "story:";

    private StoryId() {}

    static String of(String uri, String version) {
        return PREFIX + HexFormat.of().toHexDigits(Hash.wide(uri + '\n' + version));
    }
}
