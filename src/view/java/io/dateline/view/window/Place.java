package io.dateline.view.window;

import org.jspecify.annotations.Nullable;

/** Where a story is set; the coordinates are null for a whole country. */
public record Place(
        @Nullable String id,
        String name,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude) {}
