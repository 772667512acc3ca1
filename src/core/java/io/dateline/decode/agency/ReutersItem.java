package io.dateline.decode.agency;

import io.dateline.article.Assertion.Kind;
import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Markups;
import io.dateline.decode.json.EmbargoMembers;
import io.dateline.decode.json.MediaMembers;
import io.dateline.decode.json.Members;
import io.dateline.decode.json.Statuses;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One item of Reuters Connect. */
final class ReutersItem {
    private static final Map<String, Kind> KINDS = Map.of(
            "person", Kind.PERSON,
            "organisation", Kind.ORGANISATION,
            "organization", Kind.ORGANISATION,
            "company", Kind.ORGANISATION,
            "place", Kind.PLACE,
            "location", Kind.PLACE,
            "event", Kind.EVENT);

    private final Members item;
    private final Draft draft = new Draft(Format.REUTERS_JSON);

    private ReutersItem(Members item) {
        this.item = item;
    }

    static RawItem read(Members item) {
        ReutersItem reading = new ReutersItem(item);
        reading.ids();
        reading.head();
        reading.words();
        reading.about();
        reading.files();
        return reading.draft.done();
    }

    /** The guid without its version; an address of one version is a further id. */
    private void ids() {
        String version = item.text("version");
        draft.set(Field.URI, unversioned(item.text("guid", "uri", "usn", "versionedguid", "id"), version))
                .set(Field.VERSION, version)
                .altId("usn", item.text("usn"))
                .altId("uri", item.text("uri"))
                .altId("versionedGuid", item.text("versionedguid"))
                .altId("id", item.text("id"));
    }

    private static @Nullable String unversioned(@Nullable String id, @Nullable String version) {
        int colon = id == null ? -1 : id.lastIndexOf(':');
        if (id == null || colon < 0) {
            return id;
        }
        String last = id.substring(colon + 1);
        boolean isVersion = version == null ? isNumber(last) : last.equals(version);
        return isVersion ? id.substring(0, colon) : id;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void head() {
        String type = item.text("type", "mediatype");
        draft.set(Field.TYPE, type == null ? null : type.toLowerCase(Locale.ROOT))
                .set(Field.PROFILE, item.nameOf("profile", "productlabel"))
                .set(Field.GENRE, item.nameOf("genre", "genres"))
                .set(Field.LANGUAGE, item.nameOf("language"))
                .set(Field.VERSION_CREATED, item.texts(List.of("versioncreated", "sorttimestamp", "datecreated")))
                .set(Field.FIRST_CREATED, item.text("firstcreated"))
                .set(Field.CONTENT_CREATED, item.text("contenttimestamp", "contentcreated"))
                .set(Field.EMBARGOED, EmbargoMembers.ends(item))
                .set(Field.EMBARGO_ZONE, EmbargoMembers.zone(item))
                .set(Field.EXPIRES, item.text("expires"))
                .set(Field.URGENCY, item.text("urgency"))
                .set(Field.PRIORITY, item.text("priority"))
                .set(Field.PROVIDER, item.nameOf("provider"))
                .set(Field.PROVIDER, "Reuters")
                .set(Field.SOURCE, item.nameOf("source"))
                .set(Field.COPYRIGHT, item.text("copyrightnotice", "copyrightline", "copyrightholder"))
                .set(Field.USAGE_TERMS, String.join("\n", item.list("usageterms")))
                .set(Field.USAGE_TERMS, item.text("usageinstructions"));
        Statuses.read(item, draft);
        Statuses.readSignals(item, draft);
    }

    private void words() {
        String body = item.text("body", "bodytext");
        draft.set(Field.HEADLINE, item.text("headline", "title"))
                .set(Field.SLUGLINE, item.text("slug", "slugline"))
                .set(Field.DESCRIPTION, item.text("fragment", "description", "caption"))
                .set(Field.BYLINE, String.join(", ", item.names("byline")))
                .set(Field.DATELINE, item.nameOf("dateline"))
                .set(Field.LOCATED, item.nameOf("located"))
                .set(Field.ED_NOTE, String.join("\n", item.list("editnote")))
                .set(Field.ED_NOTE, item.text("editorsnote", "editorialnote", "ednote"))
                .set(Field.CREDIT, item.text("creditline", "credit"))
                .body(item.text("bodyxhtml", "bodyhtml"), Markup.HTML)
                .body(body, Markups.of(body));
        item.names("keywords").forEach(draft::keyword);
        item.names("keyword").forEach(draft::keyword);
        draft.caption(item.text("caption"));
    }

    private void about() {
        for (String list : List.of("subject", "subjects")) {
            for (Members subject : item.objects(list)) {
                draft.about(kind(subject), subject.text("name"), subject.text("code", "qcode", "uri"));
            }
        }
        draft.set(Field.CATEGORY, item.nameOf("category", "channel", "channels"));
    }

    private static Kind kind(Members subject) {
        String kind = subject.text("kind", "type", "role");
        return kind == null ? Kind.SUBJECT : KINDS.getOrDefault(kind.toLowerCase(Locale.ROOT), Kind.SUBJECT);
    }

    private void files() {
        for (Members associated : item.objects("associations")) {
            if (MediaMembers.isFile(associated)) {
                draft.media(MediaMembers.read(associated));
            } else {
                draft.related("association", associated.text("uri", "versionedguid", "guid"));
            }
        }
        if (item.has("renditions") && MediaMembers.isFile(item)) {
            draft.media(MediaMembers.read(item, null));
        }
    }
}
