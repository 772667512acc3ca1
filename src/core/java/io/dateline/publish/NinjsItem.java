package io.dateline.publish;

import io.dateline.article.Analysis;
import io.dateline.article.Article;
import io.dateline.article.Assertion;
import io.dateline.article.Credits;
import io.dateline.article.Dateline;
import io.dateline.article.ItemHead;
import io.dateline.article.Lifecycle;
import io.dateline.article.Lifecycle.Embargo;
import io.dateline.article.NewsItem;
import io.dateline.article.SenderMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the item as a valid IPTC ninjs 3 object, whatever format it came in: the sender's fields, and the people,
 * organisations, places, events and subjects that the analysis adds. The object of a hold or a kill has no headline and
 * no body. Only a full event has the body here as well as in {@code text}.
 *
 * @see <a href="https://iptc.org/standards/ninjs/">IPTC ninjs</a>
 */
final class NinjsItem {
    /** The provider of an item that names none. */
    private static final String UNKNOWN = "unknown";

    private NinjsItem() {}

    static void write(Members out, NewsItem item, @Nullable Analysis analysis, Shape shape) {
        ItemHead head = item.head();
        identity(out, head, item instanceof Article article ? article.sender().type() : SenderMetadata.TEXT);
        status(out, head);
        String language = RowSection.language(head, analysis);
        out.put("language", language.equals("und") ? null : language);
        if (item instanceof Article article) {
            credits(out, article.credits());
            sender(out, article, shape);
            if (shape.hasCopy()) {
                text(out, article, shape);
            }
            List<Assertion> assertions = article.assertions();
            new NinjsConcepts(out, assertions, analysis).write();
        } else {
            out.put("edNote", LifecycleSection.note(item));
        }
        if (!head.provider().equals(UNKNOWN)) {
            out.objects("infoSources", List.of(head.provider()), name -> out.put("name", name));
        }
    }

    private static void identity(Members out, ItemHead head, String type) {
        out.object("standard", () -> {
            out.put("name", "ninjs");
            out.put("version", "3.1");
            out.put("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#");
        });
        out.put("uri", uri(head));
        if (!head.altIds().isEmpty()) {
            out.objects("altIds", head.altIds(), id -> {
                out.put("role", id.role());
                out.put("value", id.value());
            });
        }
        out.put("type", type);
        out.put("version", head.version());
        out.put("firstCreated", head.firstCreated());
        out.put("versionCreated", head.versionCreated());
    }

    private static String uri(ItemHead head) {
        String uri = NinjsUri.of(head.uri());
        return uri == null ? NinjsUri.made(head.provider(), head.uri()) : uri;
    }

    private static void status(Members out, ItemHead head) {
        Lifecycle lifecycle = head.lifecycle();
        Embargo embargo = lifecycle.embargo();
        out.put("embargoedUntil", embargo == null ? null : embargo.until());
        out.put("pubStatus", lifecycle.pubStatus());
        out.put("urgency", lifecycle.urgency());
    }

    private static void credits(Members out, Credits credits) {
        out.put("copyrightNotice", credits.copyright());
        out.put("edNote", credits.edNote());
        out.put("by", credits.byline());
        out.put("slugline", credits.slugline());
        Dateline dateline = credits.dateline();
        out.put("located", dateline == null ? null : dateline.place());
    }

    private static void sender(Members out, Article article, Shape shape) {
        SenderMetadata sender = article.sender();
        out.put("usageTerms", sender.usageTerms());
        out.put("expires", sender.expires());
        if (sender.genre() != null) {
            out.objects("genres", List.of(sender.genre()), genre -> out.put("name", genre));
        }
        Associations.write(out, uri(article.head()), sender.media(), shape);
    }

    private static void text(Members out, Article article, Shape shape) {
        String title = article.text().title();
        String body = article.text().body();
        if (!title.isEmpty()) {
            out.objects("headlines", List.of(title), value -> out.put("value", value));
        }
        if (shape.isFull() && !body.isEmpty()) {
            out.objects("bodies", List.of(body), value -> {
                out.put("contentType", "text/plain");
                out.put("charCount", value.codePointCount(0, value.length()));
                out.put("value", value);
            });
        }
        List<String> captions = article.credits().captions();
        if (!captions.isEmpty()) {
            out.objects("descriptions", captions, caption -> {
                out.put("role", "caption");
                out.put("value", caption);
            });
        }
    }
}
