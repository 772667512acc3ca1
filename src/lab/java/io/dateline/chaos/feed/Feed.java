package io.dateline.chaos.feed;

import io.dateline.chaos.feed.FeedItem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * An endless wire of made-up articles: new ones, their updates, corrections and kills, and items that are broken. The n-th item
 * is a function of the seed and n.
 */
public final class Feed {
    /** Articles that are updated at the same time: enough to spread over all partitions, few enough to have many versions. */
    private static final int LIVE = 40;

    private static final int PERCENT = 100;

    /** Bodies that no format's decoder takes: cut off, a number that is none, brackets without end. */
    private static final List<String> POISON = List.of(
            "{\"standard\": {\"name\": \"ninjs\", \"version\": \"3.0\"}, \"uri\": \"%s\", \"bodies\": [{\"value\": \""
                    + Copywriter.CANARY + " br",
            "{\"standard\": {\"name\": \"ninjs\", \"version\": \"3.0\"}, \"uri\": \"%s\", \"version\": 01, \"title\": \""
                    + Copywriter.CANARY + "\"}",
            "[[[[{\"uri\": \"%s\"");

    private final SplittableRandom random;
    private final Mix mix;
    private final Copywriter writer = new Copywriter();
    private final List<Article> live = new ArrayList<>();
    private int articles;

    private record Article(String uri, int version) {
        Article next() {
            return new Article(uri, version + 1);
        }
    }

    public Feed(long seed, Mix mix) {
        this.random = new SplittableRandom(seed);
        this.mix = mix;
        for (int i = 0; i < LIVE; i++) {
            live.add(fresh());
        }
    }

    public FeedItem next() {
        int dice = random.nextInt(PERCENT);
        int place = random.nextInt(LIVE);
        Article article = live.get(place).next();
        if (dice < mix.poison()) {
            return new FeedItem(
                    Kind.POISON,
                    article.uri(),
                    POISON.get(random.nextInt(POISON.size())).formatted(article.uri()));
        }
        if (dice < mix.poison() + mix.kills() && article.version() > 1) {
            live.set(place, fresh());
            return new FeedItem(Kind.KILL, article.uri(), kill(article));
        }
        if (random.nextInt(PERCENT) < mix.fresh()) {
            article = fresh().next();
        }
        live.set(place, article);
        boolean corrects = dice < mix.poison() + mix.kills() + mix.corrections() && article.version() > 1;
        return corrects
                ? new FeedItem(
                        Kind.CORRECTION, article.uri(), story(article, "CORRECTED-", "Corrects the number of days."))
                : new FeedItem(Kind.ARTICLE, article.uri(), story(article, "", ""));
    }

    private Article fresh() {
        return new Article("urn:newsml:ellery.example:20260302:" + articles++, 0);
    }

    private String story(Article article, String prefix, String note) {
        return """
                {"standard": {"name": "ninjs", "version": "3.0"}, "uri": "%s", "type": "text", "version": "%d",
                 "versionCreated": "%s", "language": "en", "pubStatus": "usable", "edNote": "%s",
                 "provider": {"name": "Ellery Wire"}, "headlines": [{"role": "main", "value": "%s"}],
                 "bodies": [{"role": "main", "contentType": "text/plain", "value": "%s"}]}
                """.formatted(
                        article.uri(),
                        article.version(),
                        created(article),
                        note,
                        prefix + writer.headline(random),
                        writer.body(random).replace("\"", "\\\"").replace("\n", "\\n"));
    }

    private static String kill(Article article) {
        return """
                {"standard": {"name": "ninjs", "version": "3.0"}, "uri": "%s", "type": "text", "version": "%d",
                 "versionCreated": "%s", "language": "en", "pubStatus": "canceled", "edNote": "MANDATORY KILL.",
                 "provider": {"name": "Ellery Wire"}, "headlines": [{"role": "main", "value": "MANDATORY KILL"}]}
                """.formatted(article.uri(), article.version(), created(article));
    }

    private static String created(Article article) {
        return "2026-03-02T%02d:%02d:00Z".formatted(article.version() / 60 % 24, article.version() % 60);
    }
}
