package io.dateline.decode.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.article.Assertion.Kind;
import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.format.Document.JsonObject;
import io.dateline.decode.item.BaseAddresses;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Items;
import io.dateline.decode.json.Members;
import io.dateline.failure.Checked;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON Feed 1.0 or 1.1 item, alone or those of a feed. */
public final class JsonFeed {
    private JsonFeed() {}

    public static boolean recognises(JsonObject document) {
        Members object = document.members();
        return isFeed(object)
                || (object.has("id")
                        && (object.has("contenthtml") || object.has("contenttext"))
                        && !object.has("body"));
    }

    private static boolean isFeed(Members object) {
        String version = object.text("version");
        return version != null && version.contains("jsonfeed.org/version/");
    }

    public static Items read(JsonObject document) {
        Members object = document.members();
        if (!isFeed(object)) {
            return Items.of(item(object, null));
        }
        return Items.each(object.objects("items"), "JSON Feed items", item -> Checked.passed(item(item, object)));
    }

    private static RawItem item(Members item, @Nullable Members feed) {
        Draft draft = new Draft(Format.JSON_FEED);
        draft.set(Field.URI, item.text("id", "url"))
                .set(Field.ALT_ID, item.text("url"))
                .set(Field.WEB_URL, item.text("url"))
                .set(Field.LANGUAGE, item.text("language"))
                .set(Field.VERSION_CREATED, item.texts(List.of("datemodified", "datepublished")))
                .set(Field.FIRST_CREATED, item.text("datepublished"))
                .set(Field.HEADLINE, item.text("title"))
                .set(Field.BYLINE, item.nameOf("authors", "author"))
                .set(Field.DESCRIPTION, item.text("summary"))
                .body(item.text("contenthtml"), Markup.HTML)
                .body(item.text("contenttext"), Markup.PLAIN);
        JsonNode tags = item.get("tags");
        if (tags != null && tags.isArray()) {
            tags.forEach(
                    tag -> draft.about(Kind.SUBJECT, Members.name(tag), null).keyword(Members.name(tag)));
        }
        draft.related("related", item.text("externalurl"));
        FeedMedia.enclosed(draft, item.text("image", "bannerimage"), "image/*");
        for (Members attachment : item.objects("attachments")) {
            FeedMedia.enclosed(draft, attachment.text("url"), attachment.text("mimetype"));
        }
        if (feed != null) {
            draft.set(Field.BASE, BaseAddresses.absolute(feed.text("homepageurl")))
                    .set(Field.BASE, BaseAddresses.absolute(feed.text("feedurl")));
            draft.set(Field.LANGUAGE, feed.text("language")).set(Field.SOURCE, feed.text("title"));
            draft.set(Field.BYLINE, feed.nameOf("authors", "author"));
        }
        return draft.done();
    }
}
