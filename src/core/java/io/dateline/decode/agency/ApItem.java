package io.dateline.decode.agency;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.article.Assertion.Kind;
import io.dateline.article.Format;
import io.dateline.article.Media;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.Warning;
import io.dateline.decode.iptc.NitfText;
import io.dateline.decode.item.Draft;
import io.dateline.decode.json.EmbargoMembers;
import io.dateline.decode.json.MediaMembers;
import io.dateline.decode.json.Members;
import io.dateline.decode.json.Statuses;
import io.dateline.words.WordFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One item of the AP Media API. */
final class ApItem {
    /** The signal that AP gives to all that may be shown to readers; advisories and daybooks lack it. */
    private static final String FOR_READERS = "newscontent";

    /** What AP's editorial types mean, from {@code /decode/ap-editorial-types.tsv}: type in lower case, signal. */
    private static final Map<String, String> EDITORIAL_TYPES = WordFile.pairs("/decode/ap-editorial-types.tsv");

    private final Members item;
    private final Draft draft = new Draft(Format.AP_MEDIA_JSON);

    private ApItem(Members item) {
        this.item = item;
    }

    /**
     * @param wrapper what stands around the item, which may hold its text; the item itself when nothing does
     */
    static RawItem read(Members item, Members wrapper) {
        ApItem reading = new ApItem(item);
        reading.head();
        reading.status();
        reading.words();
        reading.about();
        reading.links();
        reading.body(wrapper);
        return reading.draft.done();
    }

    private void head() {
        JsonNode ids = item.get("altids");
        draft.set(Field.URI, item.object("altids").text("itemid"))
                .set(Field.URI, item.text("uri"))
                .altId("uri", item.text("uri"));
        if (ids != null) {
            ids.properties()
                    .forEach(id -> draft.altId(id.getKey(), id.getValue().asText()));
        }
        draft.set(Field.VERSION, item.text("version"))
                .set(Field.TYPE, item.text("type"))
                .set(Field.PROFILE, item.text("profile"))
                .set(Field.GENRE, item.text("editorialrole"))
                .set(Field.LANGUAGE, item.text("language"))
                .set(Field.VERSION_CREATED, item.text("versioncreated"))
                .set(Field.FIRST_CREATED, item.text("firstcreated"))
                .set(Field.EXPIRES, item.text("expires"))
                .set(Field.URGENCY, item.text("urgency"))
                .set(Field.PRIORITY, item.text("editorialpriority"))
                .set(Field.PROVIDER, item.nameOf("provider"))
                .set(Field.PROVIDER, "AP")
                .set(Field.SOURCE, item.nameOf("infosource", "source"))
                .set(Field.COPYRIGHT, item.text("copyrightnotice"))
                .set(Field.USAGE_TERMS, String.join("\n", item.list("usageterms")));
    }

    private void status() {
        Statuses.read(item, draft);
        List<String> signals = item.list("signals");
        signals.forEach(draft::signal);
        if (!item.has("signals")) {
            draft.signal(item.text("profile"));
        } else if (!signals.contains(FOR_READERS)) {
            draft.status("not " + FOR_READERS);
        }
        for (String type : item.list("editorialtypes")) {
            draft.signal(type).signal(EDITORIAL_TYPES.get(folded(type)));
        }
        draft.set(Field.EMBARGOED, EmbargoMembers.ends(item))
                .set(Field.EMBARGOED, item.text("releasedate", "releasedatetime"))
                .set(Field.EMBARGO_ZONE, EmbargoMembers.zone(item));
    }

    private static String folded(String type) {
        return type.toLowerCase(Locale.ROOT).replace(" ", "").replace("-", "");
    }

    private void words() {
        Members place = item.object("datelinelocation");
        draft.set(Field.HEADLINE, item.text("headline", "headlineextended", "title"))
                .set(Field.SLUGLINE, item.text("slugline", "title"))
                .set(Field.DESCRIPTION, item.text("descriptionsummary", "descriptioncaption", "headlineextended"))
                .set(Field.BYLINE, names("bylines"))
                .set(Field.BYLINE, item.nameOf("photographer", "producer"))
                .set(Field.DATELINE, item.text("located"))
                .set(Field.LOCATED, place.text("city", "countryareaname", "countryname"))
                .set(Field.ED_NOTE, item.text("ednote"))
                .set(Field.CREDIT, item.text("descriptioncreditline"));
        item.names("keywords").forEach(draft::keyword);
    }

    private @Nullable String names(String list) {
        String joined = item.objects(list).stream()
                .map(byline -> byline.text("by", "name"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return joined.isEmpty() ? null : joined;
    }

    private void about() {
        for (Members subject : item.objects("subject")) {
            if (subject.list("rels").contains("category")) {
                draft.set(Field.CATEGORY, subject.text("code"));
            }
            draft.about(Kind.SUBJECT, subject.text("name"), code(subject));
        }
        about(Kind.PERSON, "person");
        about(Kind.ORGANISATION, "organisation");
        about(Kind.ORGANISATION, "company");
        about(Kind.PLACE, "place");
        about(Kind.EVENT, "event");
    }

    private void about(Kind kind, String list) {
        item.objects(list).forEach(one -> draft.about(kind, one.text("name"), code(one)));
    }

    private static @Nullable String code(Members concept) {
        String code = concept.text("code");
        String scheme = concept.text("scheme");
        return code == null || scheme == null ? code : scheme + code;
    }

    private void links() {
        for (Members link : item.objects("links")) {
            if ("canonical".equals(link.text("rel"))) {
                draft.set(Field.WEB_URL, link.text("href"));
            }
        }
        for (String rel : List.of("derivedfrom", "refersto")) {
            item.names(rel).forEach(id -> draft.related(rel, id));
            item.objects(rel).forEach(one -> draft.related(rel, id(one)));
        }
        for (Members associated : item.objects("associations")) {
            if (MediaMembers.isFile(associated)) {
                Media media = MediaMembers.read(associated);
                draft.media(new Media(
                        media.type(),
                        id(associated),
                        media.headline(),
                        media.caption(),
                        media.credit(),
                        media.renditions()));
            } else {
                draft.related("association", id(associated));
            }
        }
    }

    private static @Nullable String id(Members other) {
        String id = other.object("altids").text("itemid");
        return id == null ? other.text("itemid", "id", "uri") : id;
    }

    /** The text inline; most answers only say where its file is, which is never fetched. */
    private void body(Members wrapper) {
        Members nitf = item.object("renditions").object("nitf");
        NitfText.read(item.text("bodynitf", "bodyhtml", "body"), null, draft);
        NitfText.read(nitf.text("content", "value", "body"), null, draft);
        NitfText.read(wrapper.object("nitf").text("bodyhtml", "bodynitf"), null, draft);
        NitfText.read(wrapper.text("bodynitf", "nitf"), null, draft);
        if (!draft.hasBody() && nitf.has("href")) {
            draft.warn(new Warning(
                    Warning.Kind.LEFT_OUT, "body", "the text is in a file of its own, which was not sent along"));
        }
        if (item.has("renditions") && !"text".equals(item.text("type"))) {
            draft.media(MediaMembers.read(item, null));
        }
    }
}
