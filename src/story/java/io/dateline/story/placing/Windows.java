package io.dateline.story.placing;

import java.util.List;

/** The windows that items are counted in, in ISO 8601. */
public final class Windows {
    public static final List<String> NAMES = List.of("PT12H", "PT24H", "P3D", "P5D", "P7D");

    private Windows() {}
}
