package io.dateline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture, video, graphic or other file sent along with an item. The file itself is never fetched.
 *
 * @param type as ninjs has it: {@code picture}, {@code video}, {@code audio}, {@code graphic} or {@code other}
 * @param uri its id as sent; null when it has none
 * @param headline null when it has none
 * @param caption what it shows, as sent; null when it has none
 * @param credit who made it; null when nobody is named
 * @param renditions the files it comes in
 */
public record Media(
        String type,
        @Nullable String uri,
        @Nullable String headline,
        @Nullable String caption,
        @Nullable String credit,
        List<Rendition> renditions) {
    public Media {
        renditions = List.copyOf(renditions);
    }

    /**
     * One file.
     *
     * @param name what the sender calls the size, for example {@code thumbnail}; null when it has no name
     * @param href where it is, as sent: an address, or a file's name within a delivery
     * @param contentType media type; null when not said
     * @param width in pixels; null when not said
     * @param height in pixels; null when not said
     */
    public record Rendition(
            @Nullable String name,
            String href,
            @Nullable String contentType,
            @Nullable Integer width,
            @Nullable Integer height) {}
}
