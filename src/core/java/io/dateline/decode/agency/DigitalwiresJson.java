package io.dateline.decode.agency;

import io.dateline.article.Format;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.format.Document.JsonObject;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Items;
import io.dateline.decode.json.EmbargoMembers;
import io.dateline.decode.json.MediaMembers;
import io.dateline.decode.json.Members;
import io.dateline.decode.json.Statuses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The digitalwires format, in which dpa sends its own items and those of other agencies: an article with its pictures, or a
 * picture alone.
 *
 * @see <a href="https://support.dpa-newslab.com/">dpa newslab</a>
 */
public final class DigitalwiresJson {
    private static final String FORMAT = "digitalwires";

    private DigitalwiresJson() {}

    /** Whether an object says so, or has an urn beside the members that only this format has. */
    public static boolean recognises(JsonObject document) {
        Members item = document.members();
        String format = item.text("format");
        boolean saysSo = format != null && format.startsWith(FORMAT);
        return saysSo || (item.has("urn") && item.has("entryid") && item.hasAny(List.of("articlehtml", "categories")));
    }

    public static Items read(JsonObject document) {
        Members item = document.members();
        Draft draft = new Draft(Format.DIGITALWIRES);
        head(item, draft);
        words(item, draft);
        files(item, draft);
        DigitalwiresNotes.read(item, draft);
        for (Members category : item.objects("categories")) {
            String code = category.text("qcode");
            if (code == null || !code.equals(item.text("signal"))) {
                DigitalwiresCategory.read(category, draft);
            }
        }
        item.list("keywordnames").forEach(draft::keyword);
        item.list("genrenames").forEach(genre -> draft.set(Field.GENRE, genre));
        return Items.of(draft.done());
    }

    private static void head(Members item, Draft draft) {
        draft.set(Field.URI, item.text("urn", "entryid"))
                .altId("entryId", item.text("entryid"))
                .set(Field.VERSION, item.text("version"))
                .set(Field.TYPE, type(item))
                .set(Field.LANGUAGE, item.text("language"))
                .set(Field.VERSION_CREATED, item.text("versioncreated", "updated"))
                .set(Field.FIRST_CREATED, item.text("firstcreated"))
                .set(Field.CONTENT_CREATED, item.text("contentcreated"))
                .set(Field.EMBARGOED, EmbargoMembers.ends(item))
                .set(Field.EMBARGO_ZONE, EmbargoMembers.zone(item))
                .set(Field.EXPIRES, item.text("expires"))
                .set(Field.URGENCY, item.text("urgency"));
        Statuses.read(item, draft);
        Statuses.readSignals(item, draft);
    }

    /** Everything is called a composite here; what has no text and is a picture is one. */
    private static @Nullable String type(Members item) {
        List<Members> files = item.objects("associations");
        boolean isFile = !item.has("articlehtml") && !files.isEmpty() && MediaMembers.isFile(files.get(0));
        return isFile ? MediaMembers.read(files.get(0)).type() : null;
    }

    private static void words(Members item, Draft draft) {
        draft.set(Field.HEADLINE, item.text("headline"))
                .set(Field.SLUGLINE, item.text("kicker"))
                .set(Field.DESCRIPTION, item.text("teaser", "subhead"))
                .set(Field.BYLINE, item.text("byline"))
                .set(Field.DATELINE, item.text("dateline"))
                .set(Field.CREDIT, item.text("creditline"))
                .set(Field.COPYRIGHT, item.text("copyrightnotice", "rights"))
                .set(Field.USAGE_TERMS, item.text("usageterms"));
        String article = item.text("articlehtml");
        String box = item.text("infoboxhtml");
        draft.body(article == null || box == null ? article : article + box, Markup.HTML);
    }

    private static void files(Members item, Draft draft) {
        for (Members associated : item.objects("associations")) {
            if (MediaMembers.isFile(associated)) {
                draft.media(MediaMembers.read(associated));
            } else {
                draft.related("association", associated.text("urn", "url"));
            }
        }
        for (Members description : item.objects("descriptions")) {
            draft.set(Field.DESCRIPTION, description.text("description"));
        }
        for (Members link : item.objects("links")) {
            draft.related("link", link.text("url", "href", "urn"));
        }
    }
}
