package io.dateline.decode.iptc;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.article.Assertion.Kind;
import io.dateline.article.Format;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.format.Document.JsonObject;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Items;
import io.dateline.decode.json.EmbargoMembers;
import io.dateline.decode.json.Members;
import io.dateline.decode.json.Statuses;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * IPTC ninjs 1.x, 2.x and 3.x and Superdesk's variant. Member names are folded (see {@link Members}), so what differs
 * between releases is only structure: {@code headline} against {@code headlines[]}, {@code body_xhtml} against
 * {@code bodies[]}, {@code person} against {@code people}.
 */
public final class Ninjs {
    private static final Set<String> TYPES = Set.of(
            "text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning", "other");

    private static final List<String> TELLING = List.of(
            "pubstatus",
            "versioncreated",
            "firstcreated",
            "representationtype",
            "bodies",
            "headlines",
            "bodyxhtml",
            "infosource",
            "infosources",
            "altids",
            "copyrightholder",
            "copyrightnotice",
            "usageterms",
            "ednote",
            "slugline",
            "associations",
            "renditions");

    private Ninjs() {}

    /** Whether an object is ninjs: it says so, or it has an identity and a member only ninjs has. */
    public static boolean recognises(JsonObject document) {
        return document.type().isNinjs() || isNinjs(document.members());
    }

    private static boolean isNinjs(Members item) {
        for (String standard : new String[] {"standard", "$standard"}) {
            for (String name : new String[] {"name", "schema"}) {
                JsonNode node = item.get(standard);
                String value = node != null && node.isObject() ? new Members(node).text(name) : null;
                if (value != null && value.toLowerCase(Locale.ROOT).contains("ninjs")) {
                    return true;
                }
            }
        }
        String type = item.text("type");
        return item.hasAny(List.of("uri", "guid")) && (item.hasAny(TELLING) || (type != null && TYPES.contains(type)));
    }

    public static Items read(JsonObject document) {
        Members item = document.members();
        Draft draft = new Draft(Format.NINJS);
        head(item, draft);
        words(item, draft);
        credits(item, draft);
        about(item, draft);
        pictures(item, draft);
        return Items.of(draft.done());
    }

    private static void head(Members item, Draft draft) {
        draft.set(Field.URI, item.text("uri", "guid"))
                .set(Field.ALT_ID, altId(item))
                .set(Field.VERSION, item.text("version", "currentversion"))
                .set(Field.TYPE, item.text("type"))
                .set(Field.PROFILE, item.text("profile"))
                .set(Field.GENRE, item.nameOf("genre", "genres"))
                .set(Field.LANGUAGE, item.text("language"))
                .set(Field.VERSION_CREATED, item.text("versioncreated"))
                .set(Field.FIRST_CREATED, item.texts(List.of("firstcreated", "firstversion")))
                .set(Field.CONTENT_CREATED, item.text("contentcreated"))
                .set(Field.EMBARGOED, EmbargoMembers.ends(item))
                .set(Field.EMBARGO_ZONE, EmbargoMembers.zone(item))
                .set(Field.URGENCY, item.text("urgency"))
                .set(Field.REPLACES, item.text("evolvedfrom", "rewriteof", "correctionof", "replaces"));
        Statuses.read(item, draft);
        Statuses.readState(item, draft);
        Statuses.readSignals(item, draft);
    }

    private static @Nullable String altId(Members item) {
        JsonNode ids = item.get("altids");
        if (ids == null || ids.isEmpty()) {
            return null;
        }
        JsonNode first = ids.iterator().next();
        return first.isObject() ? new Members(first).text("value") : first.asText();
    }

    private static void words(Members item, Draft draft) {
        draft.set(Field.HEADLINE, item.text("headline"))
                .set(Field.HEADLINE, preferred(item.objects("headlines"), false))
                .set(Field.HEADLINE, first(item.textsStarting("headline")))
                .set(Field.HEADLINE, item.text("title"))
                .set(Field.SLUGLINE, item.text("slugline"))
                .set(Field.DESCRIPTION, item.text("descriptiontext", "descriptionhtml", "abstract"))
                .set(Field.DESCRIPTION, preferred(item.objects("descriptions"), false))
                .set(Field.DESCRIPTION, first(item.textsStarting("description")));
        draft.body(item.text("bodyxhtml", "bodyhtml"), Markup.HTML)
                .body(preferred(item.objects("bodies"), true), Markup.HTML)
                .body(item.text("bodytext"), Markup.PLAIN)
                .body(preferred(item.objects("bodies"), false), Markup.PLAIN)
                .body(first(item.textsStarting("body")), Markup.HTML);
    }

    /** Of several headlines, bodies or descriptions: the main one in the markup wanted, else the first. */
    private static @Nullable String preferred(List<Members> candidates, boolean html) {
        String first = null;
        for (Members candidate : candidates) {
            String value = candidate.text("value");
            if (value != null && html == isHtml(candidate)) {
                if ("main".equals(candidate.text("role"))) {
                    return value;
                }
                first = first == null ? value : first;
            }
        }
        return first;
    }

    private static boolean isHtml(Members candidate) {
        String type = candidate.text("contenttype");
        return type != null && type.toLowerCase(Locale.ROOT).contains("html");
    }

    private static @Nullable String first(Map<String, String> texts) {
        return texts.isEmpty() ? null : texts.values().iterator().next();
    }

    private static void credits(Members item, Draft draft) {
        draft.set(Field.PROVIDER, item.nameOf("provider", "infosource", "infosources"))
                .set(Field.SOURCE, item.nameOf("source", "copyrightholder"))
                .set(Field.BYLINE, item.nameOf("byline", "by"))
                .set(Field.LOCATED, item.nameOf("located"))
                .set(Field.DATELINE, item.nameOf("dateline"))
                .set(Field.CREDIT, item.text("creditline", "credit"))
                .set(Field.ED_NOTE, item.text("ednote", "editorsnote"))
                .set(Field.COPYRIGHT, item.text("copyrightnotice", "copyrightholder"))
                .set(Field.USAGE_TERMS, item.text("usageterms"));
    }

    private static void about(Members item, Draft draft) {
        assertions(item, draft, Kind.SUBJECT, "subject", "subjects");
        assertions(item, draft, Kind.PERSON, "person", "people");
        assertions(item, draft, Kind.ORGANISATION, "organisation", "organisations");
        assertions(item, draft, Kind.PLACE, "place", "places");
        assertions(item, draft, Kind.EVENT, "event", "events");
    }

    private static void assertions(Members item, Draft draft, Kind kind, String... names) {
        for (String name : names) {
            for (Members concept : item.objects(name)) {
                draft.about(kind, concept.text("name"), concept.text("uri", "code", "qcode", "literal"));
            }
        }
    }

    private static void pictures(Members item, Draft draft) {
        for (Members associated : item.objects("associations")) {
            draft.caption(associated.text("descriptiontext", "caption"))
                    .caption(preferred(associated.objects("descriptions"), false));
        }
    }
}
