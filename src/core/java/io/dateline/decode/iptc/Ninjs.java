package io.dateline.decode.iptc;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.article.Assertion.Kind;
import io.dateline.article.Format;
import io.dateline.article.RawItem.Field;
import io.dateline.decode.format.Document.JsonObject;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Items;
import io.dateline.decode.json.EmbargoMembers;
import io.dateline.decode.json.Members;
import io.dateline.decode.json.Statuses;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

    /** Members of an item that is all management: with an id and none but these it is ninjs, for nothing else is so bare. */
    private static final Set<String> MANAGEMENT =
            Set.of("uri", "type", "version", "profile", "language", "mimetype", "urgency", "$schema", "standard");

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
        boolean isTelling = item.hasAny(TELLING) || (type != null && TYPES.contains(type)) || isBare(item);
        return item.hasAny(List.of("uri", "guid")) && isTelling;
    }

    private static boolean isBare(Members item) {
        return item.hasAny(List.of("type", "version")) && MANAGEMENT.containsAll(item.allNames());
    }

    public static Items read(JsonObject document) {
        Members item = document.members();
        Draft draft = new Draft(Format.NINJS);
        head(item, draft);
        NinjsContent.read(item, draft);
        credits(item, draft);
        about(item, draft);
        return Items.of(draft.done());
    }

    private static void head(Members item, Draft draft) {
        ids(item, draft);
        draft.set(Field.ALT_ID, altId(item))
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
                .set(Field.EXPIRES, item.text("expires"))
                .set(Field.URGENCY, item.text("urgency"))
                .set(Field.PRIORITY, item.text("priority", "webprio"))
                .set(Field.CATEGORY, item.text("sector"))
                .set(Field.CATEGORY, category(item))
                .set(Field.REPLACES, item.text("evolvedfrom", "rewriteof", "correctionof", "replaces"))
                .set(Field.REPLACES, item.list("replacing"));
        Statuses.read(item, draft);
        Statuses.readState(item, draft);
        Statuses.readSignals(item, draft);
        boolean isInternal = "true".equals(item.object("flags").text("markedfornotpublication"));
        draft.status(isInternal ? "not for publication" : null);
    }

    /**
     * The guid of Superdesk and the unique story number that Reuters and PA send are the same for all versions of a story; an
     * address beside such a number is that of one version.
     */
    private static void ids(Members item, Draft draft) {
        String uri = item.text("uri", "guid");
        String story = item.text("usn");
        boolean isOfVersion = uri != null && story != null && uri.contains(story);
        draft.set(Field.URI, isOfVersion ? story : uri);
        draft.altId("uri", isOfVersion ? uri : null)
                .altId("usn", isOfVersion ? null : story)
                .altId("originalTransmissionReference", item.text("originaltransmissionreference"))
                .altId("uniqueName", item.text("uniquename"));
        JsonNode ids = item.get("altids");
        if (ids != null && ids.isArray()) {
            item.objects("altids").forEach(id -> draft.altId(role(id), id.text("value")));
        } else if (ids != null) {
            ids.properties()
                    .forEach(id -> draft.altId(id.getKey(), id.getValue().asText()));
        }
    }

    private static String role(Members id) {
        String role = id.text("role");
        return role == null ? "alternate" : role;
    }

    /** A service of ANPA 1312, as Superdesk has it, or of the receiver's own. */
    private static @Nullable String category(Members item) {
        List<Members> services = item.objects("anpacategory");
        services = services.isEmpty() ? item.objects("service") : services;
        return services.isEmpty() ? item.text("mediacatcodes") : services.get(0).text("qcode", "code", "name");
    }

    private static @Nullable String altId(Members item) {
        JsonNode ids = item.get("altids");
        if (ids == null || ids.isEmpty()) {
            return null;
        }
        JsonNode first = ids.iterator().next();
        return first.isObject() ? new Members(first).text("value") : first.asText();
    }

    private static void credits(Members item, Draft draft) {
        draft.set(Field.PROVIDER, item.nameOf("provider", "infosource", "infosources", "sourcefeed"))
                .set(Field.SOURCE, item.nameOf("source", "copyrightholder"))
                .set(Field.BYLINE, item.nameOf("byline", "by"))
                .set(Field.BYLINE, String.join(", ", item.names("authors")))
                .set(Field.BYLINE, String.join(", ", bylines(item)))
                .set(Field.LOCATED, item.nameOf("located"))
                .set(Field.DATELINE, item.nameOf("dateline"))
                .set(Field.CREDIT, item.text("creditline", "credit"))
                .set(Field.ED_NOTE, item.text("ednote", "editorsnote"))
                .set(Field.COPYRIGHT, item.text("copyrightnotice", "copyrightholder"))
                .set(Field.USAGE_TERMS, item.text("usageterms", "usage"))
                .set(Field.USAGE_TERMS, String.join(" ", item.list("usageterms")));
    }

    private static List<String> bylines(Members item) {
        return item.objects("bylines").stream()
                .map(byline -> byline.text("byline", "by", "name"))
                .filter(Objects::nonNull)
                .toList();
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
                draft.about(kind, concept.text("name"), code(concept));
            }
        }
    }

    /** With its vocabulary in front where that stands beside it. */
    private static @Nullable String code(Members concept) {
        String code = concept.text("uri", "code", "qcode", "literal");
        String scheme = concept.text("scheme");
        if (code == null || scheme == null || code.indexOf(':') >= 0) {
            return code;
        }
        String mark = scheme.indexOf('/') < 0 ? ":" : scheme.endsWith("/") ? "" : "/";
        return scheme + mark + code;
    }
}
