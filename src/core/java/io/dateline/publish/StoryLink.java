package io.dateline.publish;

import io.dateline.article.AltId;
import io.dateline.article.Article;
import io.dateline.article.NewsItem;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the story stands on the web: what the sender says, else the first id of the item that is a web address. */
final class StoryLink {
    private StoryLink() {}

    /** Null when there is no address that ninjs would take. */
    static @Nullable String of(NewsItem item) {
        Stream<String> said = item instanceof Article article
                ? Stream.ofNullable(article.sender().webUrl())
                : Stream.of();
        Stream<String> ids = item.head().altIds().stream().map(AltId::value);
        return Stream.of(said, ids, Stream.of(item.head().uri()))
                .flatMap(each -> each)
                .filter(StoryLink::isWeb)
                .map(NinjsUri::of)
                .filter(uri -> uri != null)
                .findFirst()
                .orElse(null);
    }

    private static boolean isWeb(String address) {
        return address.regionMatches(true, 0, "https://", 0, 8) || address.regionMatches(true, 0, "http://", 0, 7);
    }
}
