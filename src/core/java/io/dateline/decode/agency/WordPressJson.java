package io.dateline.decode.agency;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.article.Assertion.Kind;
import io.dateline.article.Format;
import io.dateline.article.Media;
import io.dateline.article.Media.Rendition;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.format.Document.JsonObject;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Items;
import io.dateline.decode.json.EmbargoMembers;
import io.dateline.decode.json.Members;
import io.dateline.decode.json.Statuses;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * A post or page of the WordPress REST API, version 2.
 *
 * @see <a href="https://developer.wordpress.org/rest-api/reference/posts/">Posts</a>
 */
public final class WordPressJson {
    private WordPressJson() {}

    /** Only WordPress has its title and its words under {@code rendered}. */
    public static boolean recognises(JsonObject document) {
        Members post = document.members();
        boolean hasTitle = post.object("title").get("rendered") != null;
        return hasTitle
                && (post.object("content").get("rendered") != null
                        || post.object("guid").get("rendered") != null
                        || post.has("dategmt"));
    }

    public static Items read(JsonObject document) {
        Members post = document.members();
        Draft draft = new Draft(Format.WORDPRESS);
        head(post, draft);
        words(post, draft);
        Members embedded = post.object("embedded");
        embedded.names("author").forEach(author -> draft.set(Field.BYLINE, author));
        terms(embedded.get("wp:term"), draft);
        embedded.objects("wp:featuredmedia").forEach(media -> draft.media(media(media)));
        return Items.of(draft.done());
    }

    /** The guid never changes; the link does with the title. WordPress writes its times in GMT without saying so. */
    private static void head(Members post, Draft draft) {
        draft.set(Field.URI, post.object("guid").text("rendered"))
                .set(Field.URI, post.text("link", "id"))
                .set(Field.ALT_ID, post.text("link"))
                .altId("postId", post.text("id"))
                .set(Field.WEB_URL, post.text("link"))
                .set(Field.PROFILE, post.text("type"))
                .set(Field.LANGUAGE, post.text("lang", "language", "locale"))
                .set(Field.VERSION_CREATED, gmt(post.text("modifiedgmt")))
                .set(Field.VERSION_CREATED, post.text("modified"))
                .set(Field.VERSION_CREATED, gmt(post.text("dategmt")))
                .set(Field.FIRST_CREATED, gmt(post.text("dategmt")))
                .set(Field.FIRST_CREATED, post.text("date"))
                .set(Field.SOURCE, post.object("yoastheadjson").text("ogsitename"))
                .set(Field.EMBARGOED, EmbargoMembers.ends(post))
                .set(Field.EMBARGOED, EmbargoMembers.ends(post.object("meta")))
                .set(Field.EMBARGO_ZONE, EmbargoMembers.zone(post));
        Statuses.read(post, draft);
        boolean isProtected = "true".equals(post.object("content").text("protected"));
        draft.status(isProtected ? "protected" : null);
    }

    private static @Nullable String gmt(@Nullable String time) {
        boolean hasZone = time == null || time.endsWith("Z") || time.lastIndexOf('+') > 0;
        return hasZone ? time : time + "Z";
    }

    private static void words(Members post, Draft draft) {
        draft.set(Field.HEADLINE, post.object("title").text("rendered"))
                .set(Field.SLUGLINE, post.text("slug"))
                .set(Field.DESCRIPTION, post.object("excerpt").text("rendered"))
                .body(post.object("content").text("rendered"), Markup.HTML);
    }

    /** A list for each taxonomy. */
    private static void terms(@Nullable JsonNode lists, Draft draft) {
        for (JsonNode list : lists == null ? List.<JsonNode>of() : lists) {
            for (JsonNode node : list) {
                Members term = new Members(node);
                if ("post_tag".equals(term.text("taxonomy"))) {
                    draft.keyword(term.text("name"));
                } else if ("category".equals(term.text("taxonomy"))) {
                    draft.set(Field.CATEGORY, term.text("slug", "name"));
                }
                draft.about(Kind.SUBJECT, term.text("name"), term.text("link"));
            }
        }
    }

    private static Media media(Members media) {
        String href = media.text("sourceurl");
        Members details = media.object("mediadetails");
        List<Rendition> renditions = href == null
                ? List.of()
                : List.of(new Rendition(
                        "full", href, media.text("mimetype"), pixels(details, "width"), pixels(details, "height")));
        String type = String.valueOf(media.text("mediatype"));
        return new Media(
                type.equals("image") ? "picture" : "other",
                href,
                plain(media.object("title").text("rendered")),
                plain(media.object("caption").text("rendered")),
                null,
                renditions);
    }

    private static @Nullable String plain(@Nullable String html) {
        return html == null ? null : Jsoup.parseBodyFragment(html).text();
    }

    private static @Nullable Integer pixels(Members details, String name) {
        JsonNode value = details.get(name);
        return value != null && value.asInt() > 0 ? Integer.valueOf(value.asInt()) : null;
    }
}
