package io.dateline.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a desk sorts items by, as the sender gives it. Each null or empty when the item has none.
 *
 * @param type what the item is, as ninjs names it: {@code text}, {@code picture}, {@code video}, {@code audio}, {@code graphic}
 *     or {@code composite}
 * @param category the desk or service, for example {@code i} of IPTC 7901 for international
 * @param priority in the sender's own scale, for example {@code u} of ANPA 1312 for urgent
 * @param genre the kind of copy in the sender's word
 * @param profile the kind of item or service in the sender's word
 * @param webUrl where the story stands on the web
 * @param usageTerms what a receiver may do with it
 * @param expires when it is no longer to be used
 * @param keywords in the sender's order
 * @param related other items it names
 * @param media files sent along
 */
public record SenderMetadata(
        String type,
        @Nullable String category,
        @Nullable String priority,
        @Nullable String genre,
        @Nullable String profile,
        @Nullable String webUrl,
        @Nullable String usageTerms,
        @Nullable Instant expires,
        List<String> keywords,
        List<Related> related,
        List<Media> media) {
    public static final String TEXT = "text";

    public static final SenderMetadata NONE =
            new SenderMetadata(TEXT, null, null, null, null, null, null, null, List.of(), List.of(), List.of());

    public SenderMetadata {
        keywords = List.copyOf(keywords);
        related = List.copyOf(related);
        media = List.copyOf(media);
    }
}
